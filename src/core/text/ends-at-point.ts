/** What may follow a full stop that ends a sentence: quotes and brackets, then a new beginning or the end of a line. */
const beginning =
  /\.{0,3}["'”’)\]]{0,3}(?:[ \t\u00a0]{1,4}["'“‘([]{0,2}(?:\p{Lu}|(\p{Nd}))|[ \t\u00a0]{0,4}(?:[\r\n]|$))/uy;
/** The word before a full stop, with the stop before that, where there is one. */
const lastWord = /(\.?)([\p{L}\p{Nd}]+)["'”’)\]%]*$/u;
const latin = /^[\p{Script=Latin}\p{Nd}]+$/u;
const digits = /^\p{Nd}+$/u;
const titles: ReadonlySet<string> = new Set(
  "mr mrs ms messrs dr prof gen sen rep gov hon rev st lt col capt vs cf viz".split(" "),
);
const beforeNumbers: ReadonlySet<string> = new Set(
  "no nos art arts sec secs fig figs vol vols ch para paras cl p pp ca approx jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
/** Longer words are no abbreviations. */
const longest = 24;

/**
 * Whether the full stop at a place of a text ends a sentence that began at `from`, as one in Latin letters does: not
 * within a number or an abbreviation, after an initial or a number that counts. In time that no text makes longer.
 */
export function endsAtPoint(raw: string, place: number, from: number): boolean {
  beginning.lastIndex = place + 1;
  const follows = beginning.exec(raw);
  if (!follows) return false;
  const [, stop = "", word = ""] = lastWord.exec(raw.slice(Math.max(from, place - longest), place)) ?? [];
  if (!latin.test(word)) return false;
  const number = follows[1] !== undefined;
  if (digits.test(word)) return !number && raw.slice(from, place).trim() !== word;
  const lower = word.toLowerCase();
  const initial = lower.length === 1 && (stop !== "" || word !== lower) && word !== "I";
  return !initial && !titles.has(lower) && !(number && beforeNumbers.has(lower));
}
