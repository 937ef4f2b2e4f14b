import fc from "fast-check";
import { expect, it } from "vitest";
import { anyContent } from "../../../tests/fixtures/any-content.ts";
import { idsOf, shallower } from "./shallower.ts";

/** How much a label says it stands for. */
const told = (text: string) =>
  [...text.matchAll(/\u00a0\+\u00a0(\d+)/gu)].reduce((sum, [, count]) => sum + Number(count), 0);

it("a content without a kind says at what had it how many there were, and names them all", () => {
  fc.assert(
    fc.property(anyContent(), (content) => {
      const [whole, withoutDetails, withoutLeaves, withoutActors, withoutBranches] = [...shallower(content)];
      expect(whole?.content).toBe(content);
      const before = content.territories;
      for (const [at, { label, crest, blocks }] of before.entries()) {
        const own = blocks.filter(({ id }) => id === undefined).flatMap(({ rows }) => rows).length;
        const branches = blocks.filter(({ id }) => id !== undefined);
        const less = (shown: typeof whole) => shown?.content.territories[at];
        expect(told(less(withoutDetails)?.label.text ?? "")).toBe(told(label.text) + crest.length);
        for (const [index, { rows }] of blocks.entries())
          for (const [row, { details }] of rows.entries())
            expect(told(less(withoutDetails)?.blocks[index]?.rows[row]?.label.text ?? "")).toBe(
              details.length,
            );
        expect(less(withoutLeaves)?.blocks.map((block) => told(block.label?.text ?? ""))).toEqual(
          branches.map(({ rows }) => rows.length),
        );
        expect(told(less(withoutBranches)?.label.text ?? "")).toBe(
          told(label.text) + crest.length + own + branches.length,
        );
      }
      for (const shown of [withoutDetails, withoutLeaves, withoutActors, withoutBranches]) {
        const kept = shown ? idsOf({ ...shown.content, adrift: [] }) : [];
        expect(new Set([...kept, ...(shown?.leftOut ?? [])])).toEqual(new Set(idsOf(content)));
        expect(kept.filter((id) => shown?.leftOut.includes(id))).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
