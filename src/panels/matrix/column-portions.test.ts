import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { type ColumnBlock, participation } from "../../core/graph/participation.ts";
import { blockColumns, columnPortions, firstColumn } from "./matrix-columns.ts";

const { blocks } = participation(yongzhou().graph);
/** Projects whose heads have so many columns each. */
const blocksOf = (sizes: readonly (readonly number[])[]): ColumnBlock[] =>
  sizes.map((groups, project) => ({
    project: `p${project}`,
    groups: groups.map((size, group) => ({
      strand: `s${project}-${group}`,
      columns: Array.from({ length: size }, (_, at) => `c${project}-${group}-${at}`),
    })),
  }));
const anyBlocks = fc
  .array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }), { maxLength: 4 })
  .map(blocksOf);

describe("the columns of the matrix in portions", () => {
  it("are whole projects with whole heads where all of them are drawn", () => {
    const portions = columnPortions(blocks, false);
    expect(portions.map(({ block }) => block)).toEqual(blocks);
    for (const [at, { groups }] of portions.entries()) {
      expect(groups.map(({ columns }) => columns)).toEqual(blocks[at]?.groups.map(({ columns }) => columns));
    }
  });

  it("have every column once, in order, at its place, whatever the heads are", () => {
    fc.assert(
      fc.property(anyBlocks, fc.boolean(), (all, long) => {
        const portions = columnPortions(all, long);
        expect(portions.flatMap(({ columns }) => columns)).toEqual(all.flatMap(blockColumns));
        let at = firstColumn;
        for (const { from, columns, groups, block } of portions) {
          expect(from).toBe(at);
          for (const group of groups) {
            expect(group.from).toBe(at);
            at += group.columns.length;
          }
          expect(groups.flatMap((group) => group.columns)).toEqual(columns);
          expect(all).toContain(block);
        }
      }),
    );
  });

  it("are never much more than a portion's in a long table, though a head has hundreds", () => {
    const portions = columnPortions(blocksOf([[500, 3, 3]]), true);
    expect(Math.max(...portions.map(({ columns }) => columns.length))).toBeLessThan(50);
    const heads = portions.flatMap(({ groups }) => groups.map(({ strand }) => strand));
    expect(new Set(heads)).toEqual(new Set(["s0-0", "s0-1", "s0-2"]));
  });
});
