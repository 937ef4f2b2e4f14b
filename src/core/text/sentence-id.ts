/** The id of the sentence at a place in the text, counted from zero: `s01`, `s02` …, wider in longer texts. */
export function sentenceId(at: number, total: number): string {
  return `s${String(at + 1).padStart(Math.max(2, String(total).length), "0")}`;
}
