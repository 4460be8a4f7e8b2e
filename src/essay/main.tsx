/** The essay as a page of its own; `essay.html#point-<id>` marks the sentence of that point. */
import essay from 'content:essay';
import content from 'content:points';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { pointInFragment } from '../core/essay-address';
import { createTranslate } from '../ui/translate';
import { EssayPane, type Passage } from './EssayPane';
import type { EssayTools } from './essay-tools';
import { giveEssayTools } from './give-tools';

const t = createTranslate((key) => browser.i18n.getMessage(key));

function draw(tools: EssayTools): void {
  const pane = (
    <EssayPane
      t={t}
      essay={essay}
      passage={passageOf(location.hash)}
      tools={tools}
      heading="h1"
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
  render(pane, document.body.querySelector('main') ?? document.body);
}

function passageOf(fragment: string): Passage | null {
  const id = pointInFragment(fragment);
  return content.points.find((point) => point.id === id) ?? null;
}

async function open(): Promise<void> {
  document.documentElement.lang = t('localeTag');
  document.documentElement.dir = t('localeDirection');
  document.title = t('extensionName');
  const tools = await giveEssayTools(null);
  draw(tools);
  addEventListener('hashchange', () => draw(tools));
}

open().catch((error) => console.error('The Mayor of the Product:', error));
