import { fileClaims } from "../../atlas/evidence-entries.ts";
import type { GraphFile, Id } from "../../atlas/schema.ts";
import type { AskedWords } from "../anchor/anchoring.ts";

/** Words that a claim rests on, to be found in a reader's copy. */
export interface ClaimWords extends AskedWords {
  /** The node or tie; that of a `partOf` tie where only belonging rests on them. */
  readonly claim: string;
}

/** What every claim of an atlas rests on, in the order of the file, with all that its words may be called in another edition. */
export function askedWords(file: Pick<GraphFile, "nodes" | "edges">): ClaimWords[] {
  const names = new Map<Id, readonly string[]>(
    file.nodes.map(({ id, label, alias }) => [id, [label.zh, ...(alias?.zh ?? [])]]),
  );
  return fileClaims(file).flatMap(({ id, claim }) =>
    claim.evidence.flatMap((piece) => {
      if (!("sentence" in piece)) return [];
      const { sentence, span, surface } = piece;
      return [
        {
          claim: id,
          sentence,
          span,
          names: [...(surface === undefined ? [] : [surface]), ...(names.get(id) ?? [])],
        },
      ];
    }),
  );
}
