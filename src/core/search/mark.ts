/** A part of a text that is marked: from a place in it up to another, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}
