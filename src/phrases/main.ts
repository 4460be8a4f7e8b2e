/** phrases.js: injected by the popup into a frame without a card, to paint what was found there. */
import { PhrasePainter } from './painter';

globalThis.mayorPhrases ??= new PhrasePainter(document);
