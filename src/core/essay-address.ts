/** The essay's page, relative to the extension's root. */
const PAGE = 'essay.html';
const POINT = '#point-';

/** The address of the essay's page, relative to the extension's root; with a point's id, its sentence is marked there. */
export const essayAddress = (pointId: string | null = null): string =>
  pointId === null ? PAGE : `${PAGE}${POINT}${pointId}`;

/** The point's id in an address's fragment (`#point-leading`), or null. */
export const pointInFragment = (fragment: string): string | null =>
  fragment.startsWith(POINT) ? fragment.slice(POINT.length) : null;
