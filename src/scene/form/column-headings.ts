import type { Language } from "../../core/atlas/vocabulary.ts";
import { formatMessage } from "../../i18n/format.ts";
import { laneHeadings } from "../../i18n/messages/scene.ts";
import type { Palette } from "../palette.ts";
import type { SceneHeading, SceneNode } from "../types.ts";
import { type LaneColumn, laneColumnOf, laneColumns } from "./lane-columns.ts";

/** Room over the uppermost node for the names of the columns, in scene units. */
export const headingRoom = 34;

/** Further right than this from a column's left edge a node belongs to another one, in scene units. */
const strayFrom = 60;

/** The names of the columns that hold something, side by side over all of them. */
export function columnHeadings(
  nodes: readonly SceneNode[],
  colors: Palette,
  language: Language,
): readonly SceneHeading[] {
  const top = Math.min(...nodes.map((node) => node.y - node.height / 2));
  return laneColumns.flatMap((column: LaneColumn) => {
    const there = nodes.filter((node) => laneColumnOf(node.type) === column);
    // A figure may hang under an institution, in the column of those.
    const first = Math.min(...there.map((node) => node.x - node.width / 2));
    const here = there.filter((node) => node.x - node.width / 2 < first + strayFrom);
    if (here.length === 0) return [];
    const left = Math.min(...here.map((node) => node.x - node.width / 2));
    const right = Math.max(...here.map((node) => node.x + node.width / 2));
    return {
      id: `heading-${column}`,
      text: formatMessage(laneHeadings[column], language),
      x: (left + right) / 2,
      y: top - headingRoom / 2,
      fontSize: language === "zh" ? 12.5 : 12,
      color: colors.muted,
    };
  });
}
