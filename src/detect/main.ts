/**
 * detect.js: the only script that runs on every matched page. It finds what may be a product listing and tells the
 * background; it shows nothing and keeps nothing. No framework, no polyfill, no storage. Where the address is a board's
 * and shows no job it only waits for the next address: the rest is not even compiled.
 */
import { mayBeJobOfBoard } from '../page/boards/address-gate';
import { onNavigation } from '../page/navigation';
import { detect } from './detection';
import '../card/handle';

// An element of the page with such an id stands for a global that is not there, in our own world too.
for (const name of ['mayorDetect', 'mayorCard'] as const) {
  if (!Object.hasOwn(globalThis, name)) globalThis[name] = undefined;
}
globalThis.mayorDetect?.abort();
globalThis.mayorCard?.hide(); // whether it may still show is asked anew

if (mayBeJobOfBoard(location)) detect(false);
else wait();

function wait(): void {
  const { stop } = onNavigation(window, () => {
    if (!mayBeJobOfBoard(location)) return;
    stop();
    detect(true);
  });
  globalThis.mayorDetect = { abort: stop, readToJudge: () => null, expects: () => false };
}
