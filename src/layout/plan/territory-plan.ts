import type { Territory } from "../content/content.ts";
import { columnWidth, heightOfSpan, planHead } from "./block-plan.ts";
import { type Crest, type HubPlan, planHub } from "./hub-plan.ts";
import { type DetailFlow, setRow, stackHeight } from "./rows.ts";
import type { Setting } from "./setting.ts";

/** A column of a band: from which block to before which, below each other, or one that spans several. */
interface ColumnSplit {
  readonly from: number;
  readonly to: number;
  readonly span: number;
}

/** A way to set a territory: how its blocks are split into bands of columns, and the room that takes. */
export interface TerritoryPlan {
  readonly territory: Territory;
  readonly columns: number;
  /** The room for a leaf's words, in em. */
  readonly measure: number;
  readonly flow: DetailFlow;
  readonly hub: HubPlan;
  readonly crest: Crest;
  readonly split: readonly (readonly ColumnSplit[])[];
  readonly width: number;
  /** Of all bands, without the gaps between them. */
  readonly tall: number;
  readonly height: number;
  /** What lines beyond a label's first cost. */
  readonly wraps: number;
  readonly leaves: number;
}

/** From how many leaves on a branch may span columns. */
const spansFrom = 5;
/** A band costs a little, so that one is preferred to two of the same height. */
const bandCost = 0.001;
/** What is no lower than this is not lower. */
const nearly = 1e-9;

/**
 * Plans a territory at one measure, for any number of columns up to `most`: fills bands of columns in order, a column
 * holding some branches below each other or a part of one that spans several. Two small dynamic programmes, over the
 * columns of a band and over the bands; for n branches and k columns O(n k³). Nothing is made but numbers until a
 * number of columns is asked for, since hundreds of plans are compared for one that is drawn.
 */
export function planTerritory(
  setting: Setting,
  territory: Territory,
  measure: number,
  flow: DetailFlow,
  most: number,
): (columns: number) => TerritoryPlan {
  const { style } = setting;
  const { blocks, crest: details } = territory;
  let [wraps, leaves] = [0, 0];
  /** Of each block, by the number of columns it may take. */
  const heights = blocks.map((block): readonly number[] => {
    const rows = block.rows.map((row) => {
      const { lines, height, wrapped } = setRow(setting, row, measure, flow);
      wraps = wraps + (lines.length - 1) ** 1.6 + 0.3 * wrapped;
      return height;
    });
    leaves += rows.length;
    const head = planHead(setting, block, measure);
    const widest = rows.length >= spansFrom && head ? Math.min(most, Math.ceil(rows.length / 2)) : 1;
    return Array.from({ length: widest + 1 }, (_, span) =>
      span === 0 ? 0 : heightOfSpan(setting, { block, head, span }, rows),
    );
  });
  // From each block on, a table by the number of blocks, then of columns: how low such a band is, where in the table it
  // is without its last column, and where the lowest one of no more columns is.
  const reach = Math.min(blocks.length, mostInBand(most));
  const wide = most + 1;
  const cells = (reach + 1) * wide;
  const lowest = new Float64Array(blocks.length * cells).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(lowest.length);
  const within = new Int32Array(lowest.length);
  /** How high so many blocks below each other are, from each on. */
  const stacks = new Float64Array(blocks.length * reach);
  for (let first = 0; first < blocks.length; first += 1)
    for (let more = 0, stack = 0; more < reach && first + more < blocks.length; more += 1) {
      stack += (more > 0 ? style.block : 0) + (heights[first + more]?.[1] ?? 0);
      stacks[first * reach + more] = stack;
    }
  blocks.forEach((_, first) => {
    fillTable(first);
  });

  function fillTable(first: number): void {
    const start = first * cells;
    lowest[start] = 0;
    for (let to = 1; to <= Math.min(blocks.length - first, reach); to += 1) {
      const spans = heights[first + to - 1] ?? [];
      for (let used = 1; used <= most; used += 1) {
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

  /** The lowest bands of at most so many columns, from the first on. */
  function splitInto(columns: number): readonly (readonly ColumnSplit[])[] {
    const heightTo = new Float64Array(blocks.length + 1).fill(Number.POSITIVE_INFINITY);
    const firstOf: number[] = [];
    heightTo[0] = 0;
    for (let first = 0; first < blocks.length; first += 1)
      for (let length = 1; length <= reach && first + length <= blocks.length; length += 1) {
        const own = lowest[within[first * cells + length * wide + columns] ?? 0] ?? 0;
        const height = (heightTo[first] ?? 0) + own + (first > 0 ? style.band : 0) + bandCost;
        if (height >= (heightTo[first + length] ?? 0)) continue;
        heightTo[first + length] = height;
        firstOf[first + length] = first;
      }
    const split: (readonly ColumnSplit[])[] = [];
    for (let end = blocks.length; end > 0; ) {
      const first = firstOf[end] ?? 0;
      split.push(columnsOf(first, end - first, columns));
      end = first;
    }
    return split.reverse();
  }

  function columnsOf(first: number, length: number, columns: number): readonly ColumnSplit[] {
    const start = first * cells;
    const split: ColumnSplit[] = [];
    for (let at = within[start + length * wide + columns] ?? start; at > start; ) {
      const last = before[at] ?? start;
      const from = first + Math.floor((last - start) / wide);
      const to = first + Math.floor((at - start) / wide);
      split.push({ from, to, span: ((at - start) % wide) - ((last - start) % wide) });
      at = last;
    }
    return split.reverse();
  }

  const heightOf = ({ from, to, span }: ColumnSplit) =>
    stackHeight(
      heights.slice(from, to).map((bySpan) => bySpan[span] ?? 0),
      style.block,
    );

  return (columns) => {
    const split = splitInto(columns);
    const room = columns * (columnWidth(setting, measure) + style.gutter);
    const crest: Crest = { goals: [], details };
    const hub = planHub(setting, territory, crest, room);
    const tall = split.reduce((sum, band) => sum + Math.max(0, ...band.map(heightOf)), 0);
    return {
      territory,
      columns,
      measure,
      flow,
      hub,
      crest,
      split,
      width: Math.max(room, hub.extent),
      tall,
      height: heightWith(setting, hub, split.length, tall, 1),
      wraps,
      leaves,
    };
  };
}

/** How many blocks a band may hold: two or three a column are enough, and more cost time. */
function mostInBand(columns: number): number {
  return Math.max(6, Math.min(12, 3 * columns), 2 * columns);
}

/** The height of a territory with gaps `air` times as wide: a hub, and bands that come to `tall` without those gaps. */
export function heightWith(
  { style }: Setting,
  hub: HubPlan,
  bands: number,
  tall: number,
  air: number,
): number {
  return bands === 0 ? hub.height : hub.height + style.hubGap * air + tall + style.band * air * (bands - 1);
}

/** The same territory with something else beside its hub. */
export function recrested(setting: Setting, plan: TerritoryPlan, crest: Crest, room: number): TerritoryPlan {
  const hub = planHub(setting, plan.territory, crest, room);
  const height = heightWith(setting, hub, plan.split.length, plan.tall, 1);
  return { ...plan, hub, crest, width: Math.max(plan.width, hub.extent), height };
}
