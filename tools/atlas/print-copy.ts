import { type AnchorStatus, anchorStatuses } from "../../src/core/text/anchor/anchoring.ts";
import type { CommandIo } from "../command.ts";
import type { Copy } from "./read-copy.ts";
import { say } from "./say.ts";
import type { ToolMessage } from "./tool-messages.ts";

/** How sentences that are not exact are told. */
export const statusMessages = {
  moved: "tool.copyMoved",
  edited: "tool.copyEdited",
  "moved-edited": "tool.copyMovedEdited",
  interpolated: "tool.copyInferred",
  ambiguous: "tool.copyAmbiguous",
  missing: "tool.copyMissing",
} as const satisfies Record<Exclude<AnchorStatus, "exact">, ToolMessage>;

/** Prints what was recognised of the text in a curator's copy: how many sentences, and which are not there as they were indexed. */
export function printCopy({ name, anchoring }: Copy, { language, out }: CommandIo): void {
  const { sentences, totals, verdict, converted, repeated } = anchoring;
  const counts = { name, exact: totals.exact, count: sentences.length };
  out(say(language, "tool.copyExact", counts));
  for (const status of anchorStatuses) {
    if (status === "exact" || totals[status] === 0) continue;
    const ids = sentences.flatMap((one) => (one.status === status ? [one.sentence] : []));
    const told = say(language, statusMessages[status]);
    out(say(language, "tool.copyOther", { count: totals[status], told, sentences: ids.join(" ") }));
  }
  if (verdict === "other-edition") out(say(language, "tool.copyEdition"));
  if (converted) out(say(language, "tool.copyConverted"));
  if (repeated) out(say(language, "tool.copyRepeated"));
  if (totals.exact + totals.moved < sentences.length) out(say(language, "tool.copyUnchecked"));
}
