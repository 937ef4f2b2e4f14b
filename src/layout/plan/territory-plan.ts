import type { Territory } from "../content/content.ts";
import { narrowest } from "../measure/label-breaks.ts";
import { type BlockPlan, blockHeight, columnWidth, headPadX, planBlock } from "./block-plan.ts";
import { type Crest, type HubPlan, planHub } from "./hub-plan.ts";
import { type DetailFlow, planRow, type RowPlan } from "./rows.ts";
import type { Setting } from "./setting.ts";

/** A column of a band: blocks below each other, or one that spans several. */
export interface ColumnPlan {
  readonly span: number;
  readonly blocks: readonly BlockPlan[];
}

/** A territory set in bands of columns. */
export interface TerritoryPlan {
  readonly territory: Territory;
  readonly columns: number;
  /** The room for a leaf's words, in em. */
  readonly measure: number;
  readonly flow: DetailFlow;
  readonly hub: HubPlan;
  readonly crest: Crest;
  readonly bands: readonly (readonly ColumnPlan[])[];
  readonly width: number;
  readonly height: number;
  /** What lines beyond a label's first cost. */
  readonly wraps: number;
  readonly leaves: number;
}

/** Plans one territory, at one measure, for any number of columns up to `most`. */
export interface TerritoryPlanner {
  readonly columns: (count: number) => TerritoryPlan;
}

interface Step {
  readonly height: number;
  readonly from: Step | undefined;
  readonly column: { readonly first: number; readonly last: number; readonly span: number } | undefined;
}
interface Bands {
  readonly height: number;
  readonly from: Bands | undefined;
  readonly first: number;
  readonly columns: Step | undefined;
}

/** From how many leaves on a branch may span columns. */
const spansFrom = 5;
/** A band costs a little, so that one is preferred to two of the same height. */
const bandCost = 0.001;

/**
 * Fills bands of columns in order: a column holds some branches below each other or a part of one that spans several.
 * Two small dynamic programmes, over the columns of a band and over the bands; for n branches and k columns O(n k³).
 */
export function planTerritory(
  setting: Setting,
  territory: Territory,
  wanted: number,
  flow: DetailFlow,
  most: number,
): TerritoryPlanner {
  const { style } = setting;
  const { blocks } = territory;
  const measure = Math.max(wanted, leastMeasure(setting, territory));
  const rows = blocks.map((block) => block.rows.map((row) => planRow(setting, row, measure, flow)));
  const plans = blocks.map((block, at) => spans(setting, block, rows[at] ?? [], measure, most));
  const heights = plans.map((bySpan) => bySpan.map((plan) => plan && blockHeight(setting, plan, 1)));
  const reach = Math.max(6, 3 * most);
  const tables: (Step | undefined)[][][] = [];

  /** From block `first` on: the lowest band for each number of blocks and of columns. */
  function bandsFrom(first: number): (Step | undefined)[][] {
    const count = Math.min(blocks.length - first, reach);
    const table = Array.from({ length: count + 1 }, () =>
      new Array<Step | undefined>(most + 1).fill(undefined),
    );
    const offer = (to: number, columns: number, step: Step) => {
      const row = table[to];
      const before = row?.[columns];
      if (row && (!before || step.height < before.height - 1e-9)) row[columns] = step;
    };
    offer(0, 0, { height: 0, from: undefined, column: undefined });
    for (let done = 0; done < count; done += 1)
      for (let used = 0; used < most; used += 1) {
        const from = table[done]?.[used];
        if (!from) continue;
        const at = first + done;
        let stack = 0;
        for (let next = at; next < first + count; next += 1) {
          stack += (next > at ? style.block : 0) + (heights[next]?.[1] ?? 0);
          offer(next + 1 - first, used + 1, {
            height: Math.max(from.height, stack),
            from,
            column: { first: at, last: next + 1, span: 1 },
          });
        }
        for (let span = 2; span <= most - used; span += 1) {
          const height = heights[at]?.[span];
          if (height === undefined) continue;
          const column = { first: at, last: at + 1, span };
          offer(done + 1, used + span, { height: Math.max(from.height, height), from, column });
        }
      }
    return table;
  }

  function columns(count: number): TerritoryPlan {
    const best: (Bands | undefined)[] = [{ height: 0, from: undefined, first: 0, columns: undefined }];
    for (let first = 0; first < blocks.length; first += 1) {
      const before = best[first];
      if (!before) continue;
      tables[first] ??= bandsFrom(first);
      (tables[first] ?? []).forEach((byColumns, length) => {
        const lowest = lowestOf(byColumns, count);
        if (!lowest || length === 0) return;
        const height = before.height + lowest.height + (first > 0 ? style.band : 0) + bandCost;
        const known = best[first + length];
        if (!known || height < known.height)
          best[first + length] = { height, from: before, first, columns: lowest };
      });
    }
    const bands = bandsOf(best[blocks.length], plans);
    const column = columnWidth(setting, measure);
    const room = count * (column + style.gutter);
    const crest: Crest = { goals: [], details: territory.crest };
    const hub = planHub(setting, territory, crest, room);
    return {
      territory,
      columns: count,
      measure,
      flow,
      hub,
      crest,
      bands,
      width: Math.max(room, hub.extent),
      height: territoryHeight(setting, { hub, bands }, 1),
      wraps: wrapsOf(rows.flat()),
      leaves: rows.reduce((sum, own) => sum + own.length, 0),
    };
  }
  return { columns };
}

/** A block at each number of columns it may take, by that number. */
function spans(
  setting: Setting,
  block: Territory["blocks"][number],
  rows: readonly RowPlan[],
  measure: number,
  most: number,
): readonly (BlockPlan | undefined)[] {
  const widest = rows.length >= spansFrom && block.label ? Math.min(most, Math.ceil(rows.length / 2)) : 1;
  return Array.from({ length: widest + 1 }, (_, span) =>
    span === 0 ? undefined : planBlock(setting, block, rows, span, measure),
  );
}

function lowestOf(byColumns: readonly (Step | undefined)[], most: number): Step | undefined {
  let lowest: Step | undefined;
  for (const step of byColumns.slice(0, most + 1))
    if (step && (!lowest || step.height < lowest.height - 1e-9)) lowest = step;
  return lowest;
}

function bandsOf(
  end: Bands | undefined,
  plans: readonly (readonly (BlockPlan | undefined)[])[],
): readonly (readonly ColumnPlan[])[] {
  const bands: ColumnPlan[][] = [];
  for (let band = end; band?.columns; band = band.from) {
    const columns: ColumnPlan[] = [];
    for (let step: Step | undefined = band.columns; step?.column; step = step.from) {
      const { first, last, span } = step.column;
      columns.unshift({ span, blocks: plans.slice(first, last).flatMap((bySpan) => bySpan[span] ?? []) });
    }
    bands.unshift(columns);
  }
  return bands;
}

/** The height of a column of a band with gaps `air` times as wide. */
export function columnHeight(setting: Setting, { blocks }: ColumnPlan, air: number): number {
  const heights = blocks.reduce((sum, block) => sum + blockHeight(setting, block, air), 0);
  return heights + setting.style.block * air * Math.max(0, blocks.length - 1);
}

/** The height of a territory with gaps `air` times as wide. */
export function territoryHeight(
  setting: Setting,
  { hub, bands }: Pick<TerritoryPlan, "hub" | "bands">,
  air: number,
): number {
  const { style } = setting;
  if (bands.length === 0) return hub.height;
  const tall = bands.reduce(
    (sum, band) => sum + Math.max(0, ...band.map((column) => columnHeight(setting, column, air))),
    0,
  );
  return hub.height + style.hubGap * air + tall + style.band * air * (bands.length - 1);
}

/** The room that the longest words of a territory cannot do without. */
function leastMeasure({ style, breaks }: Setting, { blocks }: Territory): number {
  const box = 2 * style.padX;
  let least = 0;
  for (const { label, rows } of blocks) {
    if (label)
      least = Math.max(
        least,
        narrowest(breaks(label, 600)) * style.branch + 2 * headPadX - box - style.indent,
      );
    for (const row of rows) {
      least = Math.max(least, narrowest(breaks(row.label, 400)));
      for (const detail of row.details) {
        const words = narrowest(breaks(detail.label, 400)) * style.detail;
        least = Math.max(least, words + style.glyph * style.detail + style.detailIndent - box);
      }
    }
  }
  return least;
}

function wrapsOf(rows: readonly RowPlan[]): number {
  return rows.reduce(
    (sum, { lines, details }) =>
      sum +
      (lines.length - 1) ** 1.6 +
      0.3 * details.reduce((more, detail) => more + detail.lines.length - 1, 0),
    0,
  );
}

/** The same territory with something else beside its hub. */
export function recrested(setting: Setting, plan: TerritoryPlan, crest: Crest, room: number): TerritoryPlan {
  const hub = planHub(setting, plan.territory, crest, room);
  return {
    ...plan,
    hub,
    crest,
    width: Math.max(plan.width, hub.extent),
    height: territoryHeight(setting, { hub, bands: plan.bands }, 1),
  };
}
