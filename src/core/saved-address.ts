/** What the page shows: the table (with one listing open beside it), some listings side by side, or one's interview sheet. */
export type View =
  | { readonly name: 'list'; readonly open: string | null }
  | { readonly name: 'compare'; readonly ids: readonly string[] }
  | { readonly name: 'sheet'; readonly id: string };

/** The fragment of a view's address, so that going back works and the popup can link to a listing. */
export function fragmentOf(view: View): string {
  switch (view.name) {
    case 'list':
      return view.open === null ? '#' : `#listing=${encodeURIComponent(view.open)}`;
    case 'compare':
      return `#compare=${view.ids.map(encodeURIComponent).join(',')}`;
    case 'sheet':
      return `#sheet=${encodeURIComponent(view.id)}`;
  }
}

/** The view of an address's fragment; the table for one that names none. */
export function viewOf(fragment: string): View {
  const [, name, rest = ''] = /^#(\w+)=(.+)$/.exec(fragment) ?? [];
  const ids = rest.split(',').map(decode);
  const [first = ''] = ids;
  if (ids.includes('')) return { name: 'list', open: null };
  if (name === 'compare') return { name, ids };
  if (name === 'sheet') return { name, id: first };
  return { name: 'list', open: name === 'listing' ? first : null };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // typed by hand
  }
}

/** The address of the saved page, relative to the extension's root, at a view. */
export const savedAddress = (view: View): string => `saved.html${fragmentOf(view)}`;
