import browser from 'webextension-polyfill';
import { readStored, writeStored } from '../storage/local';
import type { EssayTools } from './essay-tools';

const PICTURE_NAME = 'the-mayor-of-the-product.png';
const DOWNLOAD_BEGINS_MS = 60_000; // until then the browser may still read the picture

const warn = (error: unknown) => console.error('The Mayor of the Product:', error);

/**
 * What the browser does for the essay, and what was stored of its reader (where the storage fails, a new one).
 * `openTab` is null where the essay is in a tab already. Never rejects.
 */
export async function giveEssayTools(openTab: EssayTools['onOpenTab']): Promise<EssayTools> {
  const place = await readStored('essayPlace').catch((error) => {
    warn(error);
    return 0;
  });
  return {
    place,
    textSize: 0,
    onTextSize: () => {},
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
