/** Where a surface leads from an item: an address, and where it has one, its own way of showing what is there. */
export interface Links<Item> {
  /** An address for the link. */
  href(item: Item): string;
  /** Called instead of following the link. */
  show?(item: Item): void;
}

/** The attributes of a link to an item. */
export const linkTo = <Item>(links: Links<Item>, item: Item) => ({
  href: links.href(item),
  onClick(event: Event) {
    if (!links.show) return;
    event.preventDefault();
    links.show(item);
  },
});
