/** What a speaker can do in a tour. */
export interface TourMoves {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  end(): void;
  toggleNotes(): void;
  toggleOutline(): void;
  /** Blanks the screen, so that the audience looks at the speaker. */
  black(): void;
  white(): void;
  fullScreen(): void;
}
