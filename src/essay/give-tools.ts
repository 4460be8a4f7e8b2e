import browser from 'webextension-polyfill';
import { defaultSettings } from '../core/settings';
import { readStored, writeStored } from '../storage/local';
import { changeSettings, readSettings } from '../storage/settings';
import type { EssayTools } from './essay-tools';

const PICTURE_NAME = 'the-mayor-of-the-product.png';
const DOWNLOAD_BEGINS_MS = 60_000; // until then the browser may still read the picture

const warn = (error: unknown) => console.error('The Mayor of the Product:', error);

const orElse =
  <T>(value: T) =>
  (error: unknown): T => {
    warn(error);
    return value;
  };

/**
 * What the browser does for the essay, and what was stored of its reader (where the storage fails, a new one).
 * `openTab` is null where the essay is in a tab already. Never rejects.
 */
export async function giveEssayTools(openTab: EssayTools['onOpenTab']): Promise<EssayTools> {
  const [place, { textSize }] = await Promise.all([
    readStored('essayPlace').catch(orElse(0)),
    readSettings().catch(orElse(defaultSettings)),
  ]);
  return {
    place,
    textSize,
    onTextSize: (textSize) => changeSettings({ textSize }).catch(warn),
    onPlace: (place) => writeStored('essayPlace', place).catch(warn),
    onSavePicture: savePicture,
    onCopyPicture: 'ClipboardItem' in globalThis ? copyPicture : null,
    onOpenTab: openTab,
  };
}

/** Opens the essay, or what `address` says of it, in a tab; the popup closes by itself. */
export const openEssayTab = (address: string): void => {
  browser.tabs.create({ url: browser.runtime.getURL(address) }).then(() => window.close(), warn);
};

function savePicture(picture: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = PICTURE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS_MS);
}

const copyPicture = (picture: Promise<Blob>) =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
