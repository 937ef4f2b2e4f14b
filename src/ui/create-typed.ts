/** After a pause of this many milliseconds typing begins anew. */
const pause = 700;

/** Gathers letters typed in quick succession. */
export interface Typed {
  /** Takes a letter typed at a time in milliseconds; all letters since the last pause. */
  add(letter: string, time: number): string;
  /** Whether letters typed now continue what was typed. */
  going(time: number): boolean;
}

/** Gathers letters typed in quick succession, for finding things by the beginning of their names. */
export function createTyped(): Typed {
  let letters = "";
  let last = Number.NEGATIVE_INFINITY;
  const going = (time: number) => letters !== "" && time - last < pause;
  return {
    going,
    add: (letter, time) => {
      letters = going(time) ? letters + letter : letter;
      last = time;
      return letters;
    },
  };
}
