/** A link, ready to print. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** A link of a menu, which knows whether the reader is already there. */
export interface MenuLinkView extends LinkView {
  readonly current: boolean;
}

/** A point in time, for machines and for people. */
export interface TimeView {
  readonly iso: string;
  readonly text: string;
}
