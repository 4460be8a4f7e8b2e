import { useState } from 'preact/hooks';

const ROW_REM = 3.25; // two lines; saved.css says the same
const USUAL_ROOT_PX = 16;

/** The height of a row in CSS px: it follows the size of text that the person has set. */
export const useRowHeight = (): number =>
  useState(
    () => ROW_REM * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_ROOT_PX),
  )[0];
