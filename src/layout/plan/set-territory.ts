import { type BlockPlan, blockHeight, planBlock } from "./block-plan.ts";
import { type HubPlan, planHub } from "./hub-plan.ts";
import { planRow } from "./rows.ts";
import type { Setting } from "./setting.ts";
import { heightWith, planTerritory, setLeaves, type TerritoryPlan } from "./territory-plan.ts";

/** A column of a band: blocks below each other, or one that spans several. */
export interface ColumnPlan {
  readonly span: number;
  readonly blocks: readonly BlockPlan[];
}

/** A territory with all its words set, to be drawn. */
export interface SetTerritory extends Omit<TerritoryPlan, "bands"> {
  readonly hub: HubPlan;
  readonly bands: readonly (readonly ColumnPlan[])[];
}

/** Sets what was planned. */
export function setTerritory(setting: Setting, plan: TerritoryPlan): SetTerritory {
  const { territory, crest, room, measure, flow, columns, most } = plan;
  const leaves = setLeaves(setting, territory, measure, flow);
  const bands = planTerritory(setting, territory, leaves, most)
    .splitAt(columns)
    .map((band) =>
      band.map(({ from, to, span }): ColumnPlan => {
        const blocks = territory.blocks.slice(from, to).map((block) => {
          const rows = block.rows.map((row) => planRow(setting, row, measure, flow));
          return planBlock(setting, block, rows, span, measure);
        });
        return { span, blocks };
      }),
    );
  return { ...plan, hub: planHub(setting, territory, crest, room), bands };
}

/** The height of a column of a band with gaps `air` times as wide. */
export function columnHeight(setting: Setting, { blocks }: ColumnPlan, air: number): number {
  const heights = blocks.reduce((sum, block) => sum + blockHeight(setting, block, air), 0);
  return heights + setting.style.block * air * Math.max(0, blocks.length - 1);
}

/** The height of a territory with gaps `air` times as wide. */
export function territoryHeight(setting: Setting, { hub, bands }: SetTerritory, air: number): number {
  const tall = bands.reduce(
    (sum, band) => sum + Math.max(0, ...band.map((column) => columnHeight(setting, column, air))),
    0,
  );
  return heightWith(setting, hub, bands.length, tall, air);
}
