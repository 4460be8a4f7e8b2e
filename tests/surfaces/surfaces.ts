import { card } from './card';
import { essay } from './essay';
import { popup } from './popup';
import { popupTab } from './popup-tab';
import { reading } from './reading';
import { saved } from './saved';
import { settings } from './settings';
import type { Surface } from './surface';
import { welcome } from './welcome';

/** All that people see, in the order of the gallery. */
export const surfaces: readonly Surface[] = [card, popup, popupTab, essay, settings, welcome, reading, saved];

/** States that hold a surface's controls between them; the others differ in what they say. */
export const mainStates: Readonly<Record<string, readonly string[]>> = {
  card: ['open', 'questions', 'saved', 'pill', 'plain', 'sheet-questions'],
  popup: ['listing', 'listing-all-open', 'listing-article', 'points', 'essay', 'saved'],
  'popup-in-a-tab': ['loading', 'error', 'listing', 'essay'],
  essay: ['page', 'search'],
  settings: ['first', 'used', 'removed', 'import', 'deleted'],
  welcome: ['page', 'sites'],
  reading: ['empty', 'writing'],
  saved: ['empty', 'table', 'open', 'compare', 'sheet', 'delete-all', 'import', 'deleted'],
};
