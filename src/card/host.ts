import { ask } from '../page/dom';
import tokens from '../ui/tokens.css';
import styles from './card.css';

const HOST_ID = 'mayor-tip';

/** Takes away the host that a former version of the extension, or a script that ended, has left. */
export function removeFormer(document: Document): void {
  const former = ask(document, 'getElementById').call(document, HOST_ID);
  if (former?.shadowRoot) former.remove(); // else it is the page's own
}

/** The one element that is added to a page, its shadow root open, its styles safe from a strict page CSP. Ends with `signal`. */
export function addHost(document: Document, locale: { lang: string; dir: string }, signal: AbortSignal): ShadowRoot {
  removeFormer(document);
  const host = document.createElement('div');
  host.id = HOST_ID;
  host.lang = locale.lang;
  host.dir = locale.dir;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet(); // a <style> parsed from markup would be blocked by the page's CSP in Firefox
  sheet.replaceSync(tokens + styles);
  shadow.adoptedStyleSheets = [sheet];
  document.body.append(host);
  signal.addEventListener('abort', () => host.remove());
  return shadow;
}
