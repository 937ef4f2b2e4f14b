/** What a speaker can do in a tour. */
export interface TourMoves {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  end(): void;
  toggleNotes(): void;
  toggleOutline(): void;
}
