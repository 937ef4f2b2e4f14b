import type { Id, Text } from "../atlas/schema.ts";
import { type Basis, type Role, roles } from "../atlas/vocabulary.ts";
import { type EdgeKind, type NodeRole, treeRoles } from "../vocabulary/roles.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RelationDef } from "../vocabulary/vocabulary-schema.ts";
import type { AtlasGraph, EdgeAttributes } from "./build-graph.ts";
import { defaultDoers } from "./doers-of.ts";
import { treeBlocks } from "./tree.ts";

/** A way in which an institution takes part in a thing of the tree: the part it has in an undertaking, or a relation. */
export type PartKind = Role | RelationDef;

/**
 * The ways in which an institution can take part in a thing of the tree, in the order of a cell: what it undertakes by
 * its part, then without one, what else it does to it, and what that does to the institution.
 */
export function partKinds(vocabulary: Vocabulary): readonly PartKind[] {
  const ofRoles = (ends: RelationDef["from"], roles: (role: NodeRole) => boolean) =>
    ends === "any" || (ends ?? []).some((id) => roles(vocabulary.type(id).role));
  const isActor = (role: NodeRole) => role === "actor";
  const isTree = (role: NodeRole) => treeRoles.has(role);
  const relations = vocabulary.relations.filter(({ kind, from, to }) => kinds.includes(kind) && from && to);
  const does = relations.filter(({ from, to }) => ofRoles(from, isActor) && ofRoles(to, isTree));
  const undergoes = relations.filter(
    (one) => !does.includes(one) && ofRoles(one.from, isTree) && ofRoles(one.to, isActor),
  );
  const ranked = (all: readonly RelationDef[]) =>
    all.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return [...roles, ...ranked(does), ...ranked(undergoes)];
}

/** A way of taking part in few words. */
export function partWords(vocabulary: Vocabulary, kind: PartKind): Text {
  if (typeof kind !== "string") return kind.cell ?? kind.label;
  const doing = vocabulary.relations.find((relation) => relation.kind === "doing");
  if (!doing) throw new Error("parts in undertakings without a relation of that kind");
  return doing.as?.[kind].cell ?? doing.label;
}

/** The kinds of relation by which institutions take part, in their order. */
const kinds: readonly EdgeKind[] = ["doing", "between", "object", "basis"];

const known = new WeakMap<Vocabulary, ReadonlySet<PartKind>>();

/** The way in which a tie between an institution and a thing of the tree lets it take part; undefined for relations that never join the two. */
function partKindOf(graph: AtlasGraph, { edge, relation }: EdgeAttributes): PartKind | undefined {
  if (relation.kind === "doing" && edge.role !== undefined) return edge.role;
  const vocabulary = graph.getAttribute("vocabulary");
  const all = known.get(vocabulary) ?? new Set(partKinds(vocabulary));
  known.set(vocabulary, all);
  return all.has(relation) ? relation : undefined;
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
    const attributes = graph.getEdgeAttributes(id);
    const institution = graph.opposite(column, id);
    const kind = partKindOf(graph, attributes);
    if (kind === undefined || graph.getNodeAttribute(institution, "type").role !== "actor") return [];
    return [{ institution, part: { edge: id, kind, basis: attributes.edge.basis } }];
  });
  const order = partKinds(graph.getAttribute("vocabulary"));
  return found.sort((a, b) => order.indexOf(a.part.kind) - order.indexOf(b.part.kind));
}

function inheritedParts(graph: AtlasGraph, column: Id): PlacedPart[] {
  if (graph.getNodeAttribute(column, "type").role !== "leaf") return [];
  return defaultDoers(graph, column).flatMap(({ institution, role, from }) => {
    const leads = graph.filterDirectedEdges(
      institution,
      from,
      (_id, { edge, relation }) => relation.kind === "doing" && edge.role === role,
    );
    return leads.map((edge) => {
      const { basis } = graph.getEdgeAttribute(edge, "edge");
      return { institution, part: { edge, kind: role, basis, inheritedFrom: from } };
    });
  });
}

function tied(graph: AtlasGraph, id: Id): boolean {
  return ownParts(graph, id).length > 0;
}
