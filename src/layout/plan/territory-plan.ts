import type { Territory } from "../content/content.ts";
import { columnWidth, heightOfSpan, planHead } from "./block-plan.ts";
import type { Measured } from "./front.ts";
import { type Crest, type HubSize, setHub } from "./hub-plan.ts";
import { type DetailFlow, setRow } from "./rows.ts";
import type { Setting } from "./setting.ts";

/** A column of a band: from which block to before which, below each other, or one that spans several. */
interface ColumnSplit {
  readonly from: number;
  readonly to: number;
  readonly span: number;
}

/** A way to set a territory, in numbers: hundreds are compared for one that is drawn. */
export interface TerritoryPlan extends Measured {
  readonly territory: Territory;
  readonly columns: number;
  /** How many columns it was let have when it was planned. */
  readonly most: number;
  /** The room for a leaf's words, in em. */
  readonly measure: number;
  readonly flow: DetailFlow;
  readonly crest: Crest;
  /** The room for its hub and what stands beside that. */
  readonly room: number;
  /** How many bands there are, how many columns the widest has, and how high all are without the gaps between them. */
  readonly bands: number;
  readonly used: number;
  readonly tall: number;
  readonly leaves: number;
}

/** The leaves of a territory, set at one measure. */
export interface SetLeaves {
  readonly measure: number;
  readonly flow: DetailFlow;
  /** How high each is, by its block. */
  readonly heights: readonly (readonly number[])[];
  readonly wraps: number;
}

/** The plans of a territory at one measure. */
export interface TerritoryPlanner {
  at(columns: number): TerritoryPlan;
  /** How its blocks are split into bands of columns. */
  splitAt(columns: number): readonly (readonly ColumnSplit[])[];
}

/** Room for the numbers of a planner. What many in turn are made with is made once; of these the last one only can be asked. */
export interface Tables {
  lowest: Float64Array;
  before: Int32Array;
  within: Int32Array;
}

export function createTables(): Tables {
  return { lowest: new Float64Array(0), before: new Int32Array(0), within: new Int32Array(0) };
}

/** From how many leaves on a branch may span columns. */
const spansFrom = 5;
/** A band costs a little, so that one is preferred to two of the same height. */
const bandCost = 0.001;
/** What is no lower than this is not lower. */
const nearly = 1e-9;

/** Sets the leaves of a territory. */
export function setLeaves(
  setting: Setting,
  { blocks }: Territory,
  measure: number,
  flow: DetailFlow,
): SetLeaves {
  let wraps = 0;
  const heights = blocks.map(({ rows }) =>
    rows.map((row) => {
      const { lines, height, wrapped } = setRow(setting, row, measure, flow);
      wraps = wraps + (lines.length - 1) ** 1.6 + 0.3 * wrapped;
      return height;
    }),
  );
  return { measure, flow, heights, wraps };
}

/**
 * Plans a territory whose leaves are set, for any number of columns up to `asked` of `most`: fills bands of columns in
 * order, a column holding some branches below each other or a part of one that spans several. Two small dynamic programmes,
 * over the columns of a band and over the bands; for n branches and k columns O(n k³).
 */
export function planTerritory(
  setting: Setting,
  territory: Territory,
  leaves: SetLeaves,
  most: number,
  asked = most,
  tables: Tables = createTables(),
): TerritoryPlanner {
  const { style } = setting;
  const { measure } = leaves;
  const { blocks, crest: details } = territory;
  /** Of each block, by the number of columns it may take. */
  const heights = blocks.map((block, at): readonly number[] => {
    const own = leaves.heights[at] ?? [];
    const head = planHead(setting, block, measure);
    const widest = own.length >= spansFrom && head ? Math.min(asked, Math.ceil(own.length / 2)) : 1;
    const bySpan = [0];
    for (let span = 1; span <= widest; span += 1)
      bySpan.push(heightOfSpan(setting, { block, head, span }, own));
    return bySpan;
  });
  // From each block on, a table by the number of blocks, then of columns: how low such a band is, where in the table it
  // is without its last column, and where the lowest one of no more columns is.
  const reach = Math.min(blocks.length, mostInBand(most));
  const wide = asked + 1;
  const cells = (reach + 1) * wide;
  const size = blocks.length * cells;
  if (tables.lowest.length < size) {
    tables.lowest = new Float64Array(size);
    tables.before = new Int32Array(size);
    tables.within = new Int32Array(size);
  }
  const { lowest, before, within } = tables;
  lowest.fill(Number.POSITIVE_INFINITY, 0, size);
  before.fill(0, 0, size);
  within.fill(0, 0, size);
  /** How high so many blocks below each other are, from each on. */
  const stacks = new Float64Array(blocks.length * reach);
  for (let first = 0; first < blocks.length; first += 1)
    for (let more = 0, stack = 0; more < reach && first + more < blocks.length; more += 1) {
      stack += (more > 0 ? style.block : 0) + (heights[first + more]?.[1] ?? 0);
      stacks[first * reach + more] = stack;
    }
  for (let first = 0; first < blocks.length; first += 1) fillTable(first);

  function fillTable(first: number): void {
    const start = first * cells;
    lowest[start] = 0;
    for (let to = 1; to <= Math.min(blocks.length - first, reach); to += 1) {
      const spans = heights[first + to - 1] ?? [];
      for (let used = 1; used <= asked; used += 1) {
        const at = start + to * wide + used;
        // The last column holds one block over one column or more, or more and more blocks: of equally low ones the longest.
        for (let span = 1; span < spans.length && span <= used; span += 1)
          offer(at, start + (to - 1) * wide + used - span, spans[span] ?? 0);
        // With one column all of them stand in it.
        for (let from = used === 1 ? Math.min(0, to - 2) : to - 2; from >= 0; from -= 1) {
          const stack = stacks[(first + from) * reach + to - from - 1] ?? 0;
          if (stack > (lowest[at] ?? 0) + nearly) break;
          offer(at, start + from * wide + used - 1, stack);
        }
        const narrower = used === 1 ? at : (within[at - 1] ?? at);
        within[at] = (lowest[at] ?? 0) < (lowest[narrower] ?? 0) - nearly ? at : narrower;
      }
    }
  }

  function offer(at: number, from: number, height: number): void {
    const tall = Math.max(lowest[from] ?? 0, height);
    if (tall > (lowest[at] ?? 0) + nearly || tall === Number.POSITIVE_INFINITY) return;
    lowest[at] = tall;
    before[at] = from;
  }

  const heightTo = new Float64Array(blocks.length + 1);
  const firstOf = new Int32Array(blocks.length + 1);
  const bandTo = new Int32Array(blocks.length + 1);

  /** Where in the table the bands are that together are lowest, of at most so many columns each. */
  function bandsAt(columns: number): readonly number[] {
    heightTo.fill(Number.POSITIVE_INFINITY, 1);
    for (let first = 0; first < blocks.length; first += 1)
      for (let length = 1; length <= reach && first + length <= blocks.length; length += 1) {
        const band = within[first * cells + length * wide + columns] ?? 0;
        const own = lowest[band] ?? 0;
        const height = (heightTo[first] ?? 0) + own + (first > 0 ? style.band : 0) + bandCost;
        if (height >= (heightTo[first + length] ?? 0)) continue;
        heightTo[first + length] = height;
        firstOf[first + length] = first;
        bandTo[first + length] = band;
      }
    const bands: number[] = [];
    for (let end = blocks.length; end > 0; end = firstOf[end] ?? 0) bands.push(bandTo[end] ?? 0);
    return bands.reverse();
  }

  /** The columns of a band in the table, the last one first. */
  function eachColumn(band: number, tell: (from: number, to: number, span: number) => void): void {
    const first = Math.floor(band / cells);
    const start = first * cells;
    for (let at = band; at > start; ) {
      const last = before[at] ?? start;
      const from = first + Math.floor((last - start) / wide);
      const to = first + Math.floor((at - start) / wide);
      tell(from, to, ((at - start) % wide) - ((last - start) % wide));
      at = last;
    }
  }

  function heightOf(from: number, to: number, span: number): number {
    let height = 0;
    for (let at = from; at < to; at += 1) height += heights[at]?.[span] ?? 0;
    return height + style.block * Math.max(0, to - from - 1);
  }

  const crest: Crest = { goals: [], details };
  const count = leaves.heights.reduce((sum, own) => sum + own.length, 0);
  return {
    at(columns) {
      const bands = bandsAt(columns);
      let [tall, used] = [0, 1];
      for (const band of bands) {
        let highest = 0;
        eachColumn(band, (from, to, span) => {
          highest = Math.max(highest, heightOf(from, to, span));
        });
        tall += highest;
        used = Math.max(used, band % wide);
      }
      const room = columns * (columnWidth(setting, measure) + style.gutter);
      const hub = setHub(setting, territory, crest, room);
      return {
        territory,
        columns,
        most,
        measure,
        flow: leaves.flow,
        crest,
        room,
        bands: bands.length,
        used,
        width: Math.max(room, hub.extent),
        tall,
        height: heightWith(setting, hub, bands.length, tall, 1),
        wraps: leaves.wraps,
        leaves: count,
      };
    },
    splitAt: (columns) =>
      bandsAt(columns).map((band) => {
        const split: ColumnSplit[] = [];
        eachColumn(band, (from, to, span) => split.push({ from, to, span }));
        return split.reverse();
      }),
  };
}

/** How many blocks a band may hold: two or three a column are enough, and more cost time. */
function mostInBand(columns: number): number {
  return Math.max(6, Math.min(12, 3 * columns), 2 * columns);
}

/** The height of a territory with gaps `air` times as wide: a hub, and bands that come to `tall` without those gaps. */
export function heightWith(
  { style }: Setting,
  hub: Pick<HubSize, "height">,
  bands: number,
  tall: number,
  air: number,
): number {
  return bands === 0 ? hub.height : hub.height + style.hubGap * air + tall + style.band * air * (bands - 1);
}

/** The same territory with something else beside its hub. */
export function recrested(setting: Setting, plan: TerritoryPlan, crest: Crest, room: number): TerritoryPlan {
  const hub = setHub(setting, plan.territory, crest, room);
  const height = heightWith(setting, hub, plan.bands, plan.tall, 1);
  return { ...plan, crest, room, width: Math.max(plan.width, hub.extent), height };
}
