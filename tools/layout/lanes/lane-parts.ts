import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { rootProjects } from "../../../src/core/graph/tree.ts";
import { treeBlocks } from "../../../src/core/graph/tree-blocks.ts";
import { type LaneHome, laneHomes } from "../../../src/scene/form/lane-homes.ts";
import type { Item, Size } from "../parts.ts";

/** A node with the near nodes that hang under it. */
export interface Hanger {
  readonly item: Item;
  readonly hanging: readonly Item[];
}

/** A row of a lane: a measure with the near nodes beside it, or near nodes of a strand or project alone. */
export interface LaneRow {
  readonly measure?: Item;
  readonly beside: readonly Hanger[];
}

/** A strand with its rows; the project's own have no strand. */
export interface LaneBlock {
  readonly strand?: Item;
  readonly rows: readonly LaneRow[];
}

/** A project with its blocks from top to bottom. */
export interface Lane {
  readonly project: Item;
  readonly blocks: readonly LaneBlock[];
}

/** Everything the lanes have to place. */
export interface LaneParts {
  readonly lanes: readonly Lane[];
  readonly organs: readonly Item[];
  readonly institutions: readonly Hanger[];
  /** Near nodes that stand between lanes, by the number of the lane above them. */
  readonly streets: ReadonlyMap<number, readonly Hanger[]>;
}

/** Reads from the graph what stands in which lane, row and street. */
export function laneParts(graph: AtlasGraph, sizes: ReadonlyMap<string, Size>): LaneParts {
  const item = (id: string): Item => {
    const size = sizes.get(id);
    if (!size) throw new Error(`no size for ${id}`);
    return { id, width: size.width, height: size.height };
  };
  const typed = (type: string) => graph.filterNodes((_id, { node }) => node.type === type);
  const homes = laneHomes(graph);
  const at = (kind: LaneHome["kind"], host?: string) =>
    [...homes].filter(([, home]) => home.kind === kind && (home.kind === "street" || home.id === host));
  const hanger = (id: string): Hanger => ({
    item: item(id),
    hanging: at("node", id).map(([guest]) => item(guest)),
  });
  // Those that further measures reach for stand last, nearest to them.
  const ties = (id: string) => new Set(graph.neighbors(id)).size;
  const beside = (kind: LaneHome["kind"], host: string) =>
    at(kind, host)
      .map(([id]) => id)
      .sort((a, b) => Number(ties(a) > 1) - Number(ties(b) > 1))
      .map(hanger);
  const own = (kind: "strand" | "project", host: string): LaneRow[] => {
    const guests = beside(kind, host);
    return guests.length > 0 ? [{ beside: guests }] : [];
  };
  const lanes = treeBlocks(graph).map(({ project, groups }): Lane => {
    const blocks = groups.map(({ strand, measures }): LaneBlock => {
      const guests = strand === undefined ? own("project", project) : own("strand", strand);
      const rows = measures.map((id) => ({ measure: item(id), beside: beside("measure", id) }));
      return { ...(strand !== undefined && { strand: item(strand) }), rows: [...guests, ...rows] };
    });
    return { project: item(project), blocks: blocks.filter(({ strand, rows }) => strand || rows.length > 0) };
  });
  const projects = rootProjects(graph);
  const streets = new Map<number, Hanger[]>();
  for (const [id] of at("street")) {
    const street = streetOf(graph, projects, id);
    streets.set(street, [...(streets.get(street) ?? []), hanger(id)]);
  }
  return {
    lanes,
    organs: typed("organ").map(item),
    institutions: typed("institution").map(hanger),
    streets,
  };
}

/** The street nearest to the middle of a node's projects; the last one for a node of none. */
function streetOf(graph: AtlasGraph, projects: readonly string[], id: string): number {
  const lanes = graph.getNodeAttribute(id, "projects").map((project) => projects.indexOf(project));
  if (lanes.length < 2) return projects.length - 1;
  const middle = lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length;
  return Math.min(Math.floor(middle), projects.length - 2);
}
