import { edgeId } from "../atlas/edge-id.ts";
import type { AtlasEdge, Id } from "../atlas/schema.ts";
import type { Basis } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { defaultDoers } from "./doers-of.ts";
import { treeBlocks } from "./tree.ts";

/** The ways in which an institution can take part in a thing of the tree, those of its own doing first. */
export const partKinds = [
  "lead",
  "joint",
  "support",
  "undertakes",
  "guides",
  "oversees",
  "reportsTo",
  "addresses",
  "restsOn",
] as const;

/** A way in which an institution takes part in a thing of the tree. */
export type PartKind = (typeof partKinds)[number];

/** The way in which a tie between an institution and a thing of the tree lets it take part; undefined for relations that never join the two. */
function partKindOf({ relation, role }: Pick<AtlasEdge, "relation" | "role">): PartKind | undefined {
  if (relation === "undertakes" && role !== undefined) return role;
  return partKinds.find((kind) => kind === relation);
}

/** A tie by which an institution takes part in something, or by which it does so by default. */
export interface Part {
  readonly edge: string;
  readonly kind: PartKind;
  readonly basis: Basis;
  /** Where the tie is with an ancestor of the column, whose lead the column inherits: that ancestor. */
  readonly inheritedFrom?: Id;
}

/** What an institution takes part in: the ties per column, its own ones before inherited ones, no list empty. */
export interface ParticipationRow {
  readonly institution: Id;
  readonly parts: ReadonlyMap<Id, readonly Part[]>;
}

/** The columns under one head of a project: the head's own where anybody is tied to it, then those of its measures. */
export interface ColumnGroup {
  readonly strand?: Id;
  readonly columns: readonly Id[];
}

/** A project and its columns; no group is empty. */
export interface ColumnBlock {
  readonly project: Id;
  readonly groups: readonly ColumnGroup[];
}

/** Who takes part in what. */
export interface Participation {
  readonly blocks: readonly ColumnBlock[];
  /** The institutions that are tied to anything of the tree, in the atlas's order. */
  readonly rows: readonly ParticipationRow[];
}

/**
 * The table of institutions against projects, strands and measures: every tie between the two sides is in exactly one
 * cell, and every doer that a measure inherits in the cell of that measure.
 */
export function participation(graph: AtlasGraph): Participation {
  const blocks = treeBlocks(graph).map(({ project, groups }) => ({
    project,
    groups: groups
      .map(({ strand, measures }): ColumnGroup => {
        const head = strand ?? project;
        const columns = tied(graph, head) ? [head, ...measures] : measures;
        return { ...(strand !== undefined && { strand }), columns };
      })
      .filter(({ columns }) => columns.length > 0),
  }));
  const found = new Map<Id, Map<Id, Part[]>>();
  const add = (institution: Id, column: Id, part: Part) => {
    const parts = found.get(institution) ?? new Map<Id, Part[]>();
    found.set(institution, parts);
    const own = parts.get(column);
    if (own) own.push(part);
    else parts.set(column, [part]);
  };
  for (const column of blocks.flatMap(({ groups }) => groups.flatMap(({ columns }) => columns))) {
    for (const { institution, part } of [...ownParts(graph, column), ...inheritedParts(graph, column)]) {
      add(institution, column, part);
    }
  }
  const rows = graph.nodes().flatMap((institution) => {
    const parts = found.get(institution);
    return parts ? [{ institution, parts }] : [];
  });
  return { blocks: blocks.filter(({ groups }) => groups.length > 0), rows };
}

interface PlacedPart {
  readonly institution: Id;
  readonly part: Part;
}

function ownParts(graph: AtlasGraph, column: Id): PlacedPart[] {
  const found = graph.edges(column).flatMap((id): PlacedPart[] => {
    const { edge } = graph.getEdgeAttributes(id);
    const institution = graph.opposite(column, id);
    const kind = partKindOf(edge);
    if (kind === undefined || graph.getNodeAttribute(institution, "node").type !== "institution") return [];
    return [{ institution, part: { edge: id, kind, basis: edge.basis } }];
  });
  return found.sort((a, b) => partKinds.indexOf(a.part.kind) - partKinds.indexOf(b.part.kind));
}

function inheritedParts(graph: AtlasGraph, column: Id): PlacedPart[] {
  if (graph.getNodeAttribute(column, "node").type !== "measure") return [];
  return defaultDoers(graph, column).map(({ institution, role, from }) => {
    const edge = edgeId({ source: institution, relation: "undertakes", target: from });
    const { basis } = graph.getEdgeAttribute(edge, "edge");
    return { institution, part: { edge, kind: role, basis, inheritedFrom: from } };
  });
}

function tied(graph: AtlasGraph, id: Id): boolean {
  return ownParts(graph, id).length > 0;
}
