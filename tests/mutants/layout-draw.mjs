import { broken } from "./broken.mjs";

const placed = [
  "src/layout/placed-rules.test.ts",
  "src/layout/place.test.ts",
  "tools/layout/measure-pictures.test.ts",
];
const settled = ["src/layout/draw/settle.test.ts", ...placed];
const lanes = ["src/layout/lanes/place-lanes.test.ts"];
const ways = ["src/layout/route/grid-way.test.ts", "src/layout/route/edge-routes.test.ts"];
const labels = ["src/layout/measure/label-breaks.test.ts"];
const seen = ["src/layout/inspect.test.ts"];
const pins = ["src/layout/pinned.test.ts"];

/** How plans are drawn, lanes, ways of edges, labels, pins. */
export const ofDrawing = [
  ...broken("src/layout/draw/settle.ts", settled, {
    "gaps open no further than the frame": ["if (heightAt(most) <= room) return most;", "return most;"],
    "a territory is not made taller for its width": [
      "crested.height <= plan.height + 1e-9 ? crested : plan",
      "crested",
      "no content is known that gets taller by more room",
    ],
    "territories spread over a side that is left": [
      "land * air + Math.min(mostBetween, wide.length > 1 ? left / (wide.length - 1) : 0)",
      "land * air",
    ],
    "a stack leaves room for what stands below it": ["height: height - below,", "height,"],
  }),
  ...broken("src/layout/draw/tie-routes.ts", ["src/layout/draw/tie-routes.test.ts", ...placed], {
    "lanes are given out with the fewest crossings": ["if (found < fewest) {", "if (best.length === 0) {"],
    "ties reach a goal at places of their own": ["y + apart * (at + 1)", "y + height / 2"],
    "a tie that is nearly level with its hub goes straight on": ["straight ? level : port", "port"],
    "no branch begins within a round corner": ["branch, ...junctions.reverse(),", "branch,"],
    "each stretch is drawn once": ["...(branches ? [] : [from]), branch", "from, branch"],
    "a stretch is dashed where any tie on it is": [
      "ties.some(({ dashed }) => dashed)",
      "ties[0]?.dashed === true",
    ],
  }),
  ...broken("src/layout/draw/draw-territory.ts", settled, {
    "a line goes down to the lower bands": ["last = Math.max(last, bus);", ""],
    "goals beside each other hang together": ["return [led, ...through];", "return [led];"],
    "the line from a hub is clear of what stands below it": [
      "(below ? hub.width - Math.min(1.2, hub.width / 2) : hub.width / 2)",
      "hub.width / 2",
    ],
  }),
  ...broken("src/layout/draw/draw-block.ts", placed, {
    "a twig stands for all edges beyond it": ["column === 0 ? beyond : edgeOf(rows)", "edgeOf(rows)"],
    "what is told again is grey": ["again: detail.again,", "again: false,"],
    "a panel reaches to the end of its columns": ["plan.width + panelLeft + style.panel * 0.6", "plan.width"],
  }),
  ...broken("src/layout/draw/draw-spine.ts", placed, {
    "a dot is filled where an institution takes part": ["on: actor.takesPart[at] ?? false", "on: true"],
    "a row's box ends with its words": ["Math.min(rect.width, begin + words + around)", "rect.width"],
    "a row's box has room before its dots": ["rect.x + around + at", "rect.x + at"],
    "parts stand further in than their wholes": [
      "slots + nameInset + actor.depth * depthIndent",
      "slots + nameInset",
    ],
  }),
  ...broken("src/layout/lanes/lane-columns.ts", lanes, {
    "columns give way where the frame is narrow": ["lines.has(column) && total() > room", "false"],
  }),
  ...broken("src/layout/lanes/draw-lane.ts", lanes, {
    "a row is as high as what hangs on it": [
      "y = Math.max(leaf.y + leaf.height, hang(row.details, row.id, y, leaf));",
      "hang(row.details, row.id, y, leaf);\n      y = leaf.y + leaf.height;",
    ],
    "no line leads to what hangs there by way of another": ["if (!detail.through) led", "led"],
    "a goal is told again in the next lane": ["again: seen.has(tie.goal)", "again: false"],
  }),
  ...broken("src/layout/lanes/place-lanes.ts", lanes, {
    "lanes stand below each other": ["y += lane.height;", "y += lane.height * 0.9;"],
    "lanes keep within a frame that does not scroll": ["if (low && (fits", "if ((fits"],
    "what lanes have no room for is named": ["leftOut: drawn.leftOut", "leftOut: []"],
  }),
  ...broken("src/layout/route/gutter-grid.ts", ways, {
    "no way leads through a box": ["for (const box of solid) mark(grid, box, 0);", ""],
    "it is dear to go along a line": ["[lineInset, alongLine]", "[lineInset, 1]"],
    "it is dear to go along a rule": ["[ruleInset, alongRule]", "[ruleInset, 1]"],
    "no way leads through a heading": ["mark(grid, rect, overHeading);", ""],
    "ways keep off boxes": ["Math.min(mostClearance, clearanceInEm * size)", "2"],
  }),
  ...broken("src/layout/route/edge-routes.ts", ways, {
    "no edge has more than eight stretches": ["short.length - 1 > mostStretches ?", "false ?"],
    "ties of one home share lanes": ["if (ay === by && ", "if (false && "],
    "ties of several projects keep apart": ["territory % colours", "0"],
    "a standing edge goes over its lines as drawn": ["standing(placement, drawn.get(id), from, to) ??", ""],
  }),
  ...broken("src/layout/route/grid-way.ts", ways, {
    "of ways as good the one at a height is taken": ["perUnitOff * off + ", ""],
    "a lane of its own costs a little": [" + perUnitBeside * Math.min(beside, off)", ""],
    "bends cost": ["(toUpright === upright ? 0 : bend)", "0"],
  }),
  ...broken("src/layout/route/ports.ts", ways, {
    "an edge leaves at the side that faces its other end": [
      "facing === -side ? awayInEm * placement.size : 0",
      "0",
    ],
    "no port lies beyond a neighbour": [
      "Math.min(Number.POSITIVE_INFINITY, ...near)",
      "Number.POSITIVE_INFINITY",
    ],
    "no port lies beyond a heading": [
      "headingRects(placement).filter(",
      "headingRects({ headings: [] }).filter(",
    ],
    "a port along a line runs through no box": [
      "hits(one, middle, y, x, y) || hits(one, x, y, x, level)",
      "false",
    ],
  }),
  ...broken("src/layout/measure/label-breaks.ts", labels, {
    "a long word is divided rather than a sign left alone": [
      "words && byWords !== byHand && isUneven(byWords)",
      "false",
    ],
    "each break is clearly narrower than the one before": ["width < least.width - 0.2", "true"],
    "breaks by hand go first": ["byHand?.length === count ? byHand : balanced", "balanced"],
    "no line begins with a mark that closes": ["clings.test(sign) || opens.test(last)", "opens.test(last)"],
    "no sign stands alone on the last line": ["han.test(last) && [...last].length < 2", "false"],
    "a number is not parted from what it counts": ["[\\d.,%]*\\p{Script=Han}?|", "[\\d.,%]*|"],
  }),
  ...broken("src/layout/measure/crossings.ts", seen, {
    "lines on each other count": ["Math.abs(ax - cx) < nearly && share(ay, by, cy, dy)", "false"],
  }),
  ...broken("src/layout/pinned.ts", pins, {
    "details move with what they hang on": [
      'else if (box.part === "detail") [dx, dy] = [dx + owner[0], dy + owner[1]];',
      "",
    ],
    "a line ends where a moved node now stands on it": ["if (cut) return cut;", ""],
    "a line to a moved node does not run along it": [".filter((leg) => reaches(leg, box))", ""],
    "the nearest side of a moved node is taken": ["lengthOf(least) <= lengthOf(leg) ? least : leg", "least"],
  }),
];
