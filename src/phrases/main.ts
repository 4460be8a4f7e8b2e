/** phrases.js: injected by the popup into a frame without a card, to paint what was found there. */
import { painterOf } from './painter-of';

painterOf(document);
