import type { Id } from "../../src/core/atlas/schema.ts";
import type { AskedWords, RawRange } from "../../src/core/text/anchor/anchoring.ts";
import { createRawOffsets } from "../../src/core/text/anchor/raw-offsets.ts";
import type { Copy } from "../atlas/read-copy.ts";
import type { Stretch } from "./report.ts";

/** The words of the sentences that a copy has unchanged, by their ids, cut where evidence begins or ends. */
export type CopiedWords = ReadonlyMap<Id, readonly Stretch[]>;

const opening = /[“‘「『（(【《〈[]*$/u;
const closing = /^[^\p{L}\p{N}\s“‘「『（(【《〈[]*/u;

/** Cuts the sentences of a copy that was read with the asked words. */
export function copiedWords(
  { text, anchoring }: Pick<Copy, "text" | "anchoring">,
  asked: readonly AskedWords[],
): CopiedWords {
  const { toUtf16 } = createRawOffsets(text);
  const marks = new Map<Id, RawRange[]>();
  asked.forEach(({ sentence }, at) => {
    const place = anchoring.words[at];
    if (place?.by === "span") marks.set(sentence, [...(marks.get(sentence) ?? []), place]);
  });
  return new Map(
    anchoring.sentences.flatMap((one) => {
      if (one.status !== "exact" && one.status !== "moved") return [];
      // Its quotation marks and the mark that ends it are none of its characters, but its reader's.
      const [start, end] = [toUtf16(one.start), toUtf16(one.end)];
      const before = opening.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
      const after = closing.exec(text.slice(end, end + 8))?.[0] ?? "";
      const whole = { start: start - before.length, end: end + after.length };
      const own = (marks.get(one.sentence) ?? []).map(({ start, end }) => ({
        start: toUtf16(start),
        end: toUtf16(end),
      }));
      return [[one.sentence, cut(text, whole, own)] as const];
    }),
  );
}

function cut(text: string, whole: RawRange, marks: readonly RawRange[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = whole.start;
  const upTo = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    upTo(start, false);
    upTo(end, true);
  }
  upTo(whole.end, false);
  return stretches;
}
