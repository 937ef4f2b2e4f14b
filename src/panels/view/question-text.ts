import "../../i18n/late/intro.ts";
import type { StarterQuestion } from "../../core/link/starter-questions.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nounIn } from "../entity/name-of.ts";

/** A question to start from in the reader's language; the nodes are named as a sentence names them. */
export function questionText(
  explorer: Pick<Explorer, "graph" | "language" | "t">,
  { id, nodes: [first, second] }: StarterQuestion,
): string {
  const named = (node: string | undefined) => (node === undefined ? "" : nounIn(explorer, node));
  return explorer.t(`question.${id}`, { first: named(first), second: named(second) });
}
