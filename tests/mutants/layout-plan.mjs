import { broken } from "./broken.mjs";

const placed = [
  "src/layout/place.test.ts",
  "src/layout/placed-rules.test.ts",
  "tools/layout/measure-pictures.test.ts",
];
const content = ["src/layout/content/content-of.test.ts", "src/layout/content/shallower.test.ts"];
const plans = ["src/layout/plan/plans.test.ts", ...placed];

/** What of a content is placed, and how plans are chosen. */
export const ofPlans = [
  ...broken("src/layout/place.ts", placed, {
    "what may just fit is searched for": [
      "words * frame.size.least ** 2 <=",
      "4 * words * frame.size.least ** 2 <=",
    ],
    "what a frame has no room for is named": ["leftOut: shown.leftOut };", "leftOut: [] };"],
  }),
  ...broken("src/layout/content/shallower.ts", content, {
    "a leaf says how many details are left out": ["plus(row.label, row.details.length)", "row.label"],
    "what is left out is named": ["leftOut: all.filter((id) => !kept.has(id))", "leftOut: []"],
  }),
  ...broken("src/layout/content/content-of.ts", content, {
    "an empty strand is not placed": [
      "if (rows.length === 0 && (strand === undefined || !shown(strand))) return [];",
      "",
    ],
    "what stands for a second time is told again": [
      "const again = mentioned.has(detail.id);",
      "const again = false;",
    ],
  }),
  ...broken("src/layout/content/far-details.ts", content, {
    "what is tied by way of others stands with the nearest": [
      "if (steps > 1 && isDetail(id))",
      "if (steps > 2 && isDetail(id))",
    ],
    "what is tied to nothing is named": ["isDetail(id) && !hostOf.has(id)", "false"],
  }),
  ...broken("src/layout/plan/rows.ts", placed, {
    "details stand beside each other only where there is room": [
      'flow === "lines" || x + width > room',
      'flow === "lines"',
    ],
    "a row is as high as its details": ["y + lineHeight + belowDetails", "y + belowDetails"],
    "details stand below each other": ["y += lineHeight + style.detailRow;", "y += style.detailRow;"],
    "a block takes no more columns than its own": [
      "fillColumns(heights, limit, gap) <= count)",
      "fillColumns(heights, limit, gap) <= count + 1)",
    ],
  }),
  ...broken("src/layout/plan/block-plan.ts", placed, {
    "a panel has room around its branch": ["return span > 1 ? style.panel : 0;", "return 0;"],
  }),
  ...broken("src/layout/plan/set-between-ends.ts", ["src/scene/shape/words-in-outlines.test.ts"], {
    "a third line is as clear of the ends of a hub": ["usual: 1.3, more: 0.6", "usual: 1.3, more: 0"],
    "a third line is as clear of the ends of a strand": ["usual: 0.65, more: 0.4", "usual: 0.65, more: 0"],
  }),
  ...broken("src/layout/plan/hub-plan.ts", placed, {
    "what stands beside a hub goes on below it where there is no room": [
      "if (x + wide > room && x > belowHub)",
      "if (false)",
    ],
    "what stands below a hub has its height": ["height = Math.max(height, middle + tall);", ""],
  }),
  ...broken("src/layout/plan/territory-plan.ts", plans, {
    "branches below each other have gaps between them": [
      "(more > 0 ? style.block : 0) + (heights",
      "(heights",
      "heights are taken anew with their gaps; only which columns are chosen is a little worse",
    ],
    "only a branch of five leaves spans columns": ["own.length >= spansFrom && head", "head"],
    "bands have room between them": [" + style.band * air * (bands - 1)", ""],
  }),
  ...broken("src/layout/plan/territory-front.ts", plans, {
    "a column has room for its longest word": [
      "const measure = Math.max(wanted, least);",
      "const measure = wanted;",
    ],
  }),
  ...broken("src/layout/plan/sides.ts", plans, {
    "a side stands in the order with the fewest crossings": ["side.crossings < best.crossings || ", ""],
    "a side without crossings stands in the atlas's order": [
      "side.turned < best.turned)",
      "side.turned > best.turned)",
    ],
    "a territory is no wider than its side": ["<= width + 1e-6", "<= width + 3"],
  }),
  ...broken("src/layout/plan/search.ts", plans, {
    "no side is set smaller than is legible": [
      "if (size < leastSize) continue;\n            const filled",
      "const filled",
    ],
    "no stack is set smaller than is legible": [
      "if (size < leastSize) continue;\n        const score",
      "const score",
    ],
    "the smallest words count for what is legible": [
      "detailed ? style.detail : 1,\n    groups",
      "1,\n    groups",
    ],
    "a gutter has a lane for each root with goals": [
      "2 * style.side + Math.max(1, users) * style.lane",
      "style.side",
    ],
    "a plan is given up only where it cannot be better": [
      "valued(largest) * turn * even - wrapped < known - nearly",
      "valued(largest) * turn * even - wrapped < known + 0.5",
    ],
    "another language can be given the same arrangement": [
      "if (only !== undefined && only !== arrangement) continue;",
      "",
    ],
  }),
  ...broken("src/layout/plan/search.ts", ["src/scene/picture/same-corners.test.ts"], {
    "projects keep their corners where every point counts": [
      "Math.min(worth(size) * kept, worth(size * kept))",
      "worth(size) * kept",
    ],
  }),
  ...broken("src/layout/plan/search.ts", ["src/layout/route/edge-routes.test.ts"], {
    "ties have a way beside what fills all the width": ["scrolls || spine ? style.gutter : 0", "0"],
  }),
  ...broken("src/layout/plan/spine-plan.ts", plans, {
    "parts stand under their wholes": [
      "const split = splitFamilies(group.rows, over, gap);",
      "const split = splitColumns(group.rows, over, gap);",
    ],
    "groups stand in the column that is least high": [
      "stacks.toSorted((a, b) => a.height - b.height)",
      "stacks",
    ],
    "parts that are many stand under their wholes in each column": [
      "[...wholesOf(rows, own[0]), ...own]",
      "own",
    ],
    "what is named once more is grey": ["{ ...over, again: true }", "over"],
    "all of a part's wholes stand over it": ["depth = over.actor.depth;", "depth = 0;"],
    "a part's words have less room": ["Math.max(2, measure - actor.depth * depthIndent)", "measure"],
    "the spine has room for its longest word": [
      "Math.max(shape.measure, leastFor(columns))",
      "shape.measure",
    ],
    "one territory alone has no dots": [
      "territories.length > 1 ? territories.length * style.slot + 0.3 : 0",
      "territories.length * style.slot + 0.3",
    ],
    "rows of the spine stand below each other": ["at += row.height + gap;", "at += gap;"],
  }),
];
