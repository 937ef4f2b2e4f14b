import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import type { LaneColumn } from "../../../src/scene/form/lane-columns.ts";
import { greatest, type Places, sum } from "../parts.ts";
import type { LaneParts } from "./lane-parts.ts";
import { spread } from "./spread.ts";
import { hangerHeight, placeStack } from "./stack.ts";

const organGap = 40;
const institutionGap = 12;

/**
 * Writes the places of organs and institutions, each as near as the others leave it to where its ties pull; the
 * institution with the most ties to projects comes first. What they are tied to has its place already.
 */
export function placeSideColumns(
  graph: AtlasGraph,
  parts: LaneParts,
  lefts: Readonly<Record<LaneColumn, number>>,
  top: number,
  places: Places,
): void {
  const typed = (id: string, type: string) =>
    graph.neighbors(id).filter((other) => graph.getNodeAttribute(other, "node").type === type);
  const bottom = greatest([...places.values()].map(([, y]) => y));
  const pull = (id: string) => {
    const near = graph.neighbors(id).flatMap((other) => places.get(other)?.[1] ?? []);
    return near.length === 0 ? bottom : sum(near) / near.length;
  };
  /** A project that builds many organs pulls each of them less: an organ stands level with one that builds it alone. */
  const pullOfProjects = (organ: string) =>
    weightedMedian(
      typed(organ, "project").flatMap((id) => {
        const place = places.get(id);
        return place ? [{ value: place[1], weight: 1 / typed(id, "organ").length }] : [];
      }),
    );
  const projects = (id: string) => typed(id, "project").length;
  const [chief] = [...parts.institutions].sort((a, b) => projects(b.item.id) - projects(a.item.id));
  const organs = parts.organs.map((item) => ({
    one: { item, hanging: [] },
    height: item.height,
    wanted: pullOfProjects(item.id) ?? pull(item.id),
  }));
  const institutions = parts.institutions.map((one) => ({
    one,
    height: hangerHeight(one),
    wanted: one === chief ? top : pull(one.item.id),
  }));
  const columns = [
    { left: lefts.organ, gap: organGap, things: organs },
    { left: lefts.institution, gap: institutionGap, things: institutions },
  ];
  for (const { left, gap, things } of columns) {
    const ordered = things.sort((a, b) => a.wanted - b.wanted);
    spread(ordered, gap, top).forEach((middle, index) => {
      const thing = ordered[index];
      if (thing) placeStack([thing.one], left, middle - thing.height / 2, places);
    });
  }
}

/** The least value that half of the weight does not exceed; undefined for none. */
function weightedMedian(values: readonly { value: number; weight: number }[]): number | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const half = sum(sorted.map(({ weight }) => weight)) / 2;
  let reached = 0;
  return sorted.find(({ weight }) => {
    reached += weight;
    return reached >= half;
  })?.value;
}
