import { textWidth } from "../../layout/measure/text-width.ts";
import { wrapText } from "../../scene/words/wrap-text.ts";

/** Where the name of a stretch stands. */
interface StretchName {
  readonly id: string;
  readonly said: readonly string[];
  readonly x: number;
  /** Over how many lines of other names it stands. */
  readonly above: number;
}

/** System fonts run up to this much wider than the table's font. */
const slack = 1.1;

/**
 * Names stretches that lie side by side, each over its beginning and within its end: by its number and name, or by its
 * number alone where the name would take more than `mostLines` or break a word. Numbers that would touch stand over each other.
 */
export function nameStretches(
  names: readonly string[],
  stretches: readonly { readonly x: number; readonly width: number }[],
  { size, right, mostLines }: { readonly size: number; readonly right: number; readonly mostLines: number },
): { readonly placed: readonly StretchName[]; readonly lines: number; readonly named: number } {
  const widthOf = (text: string) => textWidth(text, size, 400) * slack;
  const placed: (StretchName & { readonly end: number })[] = [];
  let named = 0;
  for (const [at, stretch] of stretches.entries()) {
    const number = String(at + 1);
    const text = `${number} ${names[at] ?? ""}`;
    const wrapped = wrapText(text, { maxWidth: stretch.width, maxLines: 20, fontSize: size, weight: 400 });
    const words = text.match(/[\p{Script=Latin}\p{N}'’-]+/gu) ?? [];
    const hasRoom = wrapped.length <= mostLines && words.every((word) => widthOf(word) <= stretch.width);
    if (hasRoom) named += 1;
    const said = hasRoom ? wrapped : [number];
    const wide = Math.max(...said.map(widthOf));
    const x = Math.max(0, Math.min(stretch.x, right - wide));
    const above = Math.max(
      0,
      ...placed.filter(({ end }) => end + size * 0.3 > x).map((one) => one.above + one.said.length),
    );
    placed.push({ id: `part ${number}`, said, x, above, end: x + wide });
  }
  return { placed, lines: Math.max(0, ...placed.map(({ above, said }) => above + said.length)), named };
}
