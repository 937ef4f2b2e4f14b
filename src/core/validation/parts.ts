import * as v from "valibot";
import { edgeId, partEdgeId } from "../atlas/edge-id.ts";
import {
  type Answer,
  type AtlasEdge,
  type AtlasGroup,
  type AtlasNode,
  answerSchema,
  type Claim,
  type Evidence,
  edgeSchemaOf,
  type GraphFile,
  groupSchema,
  nodeSchemaOf,
  type Source,
  sourceSchema,
} from "../atlas/schema.ts";
import type { JsonPath } from "./json/json-path.ts";
import type { VocabularyNames } from "./vocabulary-of-file.ts";

/** An element of a list of the graph file, and where it is. */
export interface Placed<T> {
  readonly id: string;
  readonly value: T;
  readonly path: JsonPath;
}

/** The well-formed elements of a graph file, so that rules can be applied to a file that is broken elsewhere. */
export interface GraphParts {
  readonly sources: readonly Placed<Source>[];
  readonly groups: readonly Placed<AtlasGroup>[];
  readonly nodes: readonly Placed<AtlasNode>[];
  readonly edges: readonly Placed<AtlasEdge>[];
  readonly answers: readonly Placed<Answer>[];
  /** Every claim: of the nodes, of their belonging, of the edges. */
  readonly claims: readonly PlacedClaim[];
  /** Every piece of evidence of every claim. */
  readonly evidence: readonly PlacedEvidence[];
  /** Whether every source, node and edge is well-formed: else nothing can be said of what is missing. */
  readonly complete: boolean;
  /** Ids of sources, groups, nodes and edges, of malformed ones too. */
  readonly sourceIds: ReadonlySet<string>;
  readonly groupIds: ReadonlySet<string>;
  readonly nodeIds: ReadonlySet<string>;
  readonly edgeIds: ReadonlySet<string>;
  readonly nodeById: ReadonlyMap<string, Placed<AtlasNode>>;
  readonly sourceById: ReadonlyMap<string, Placed<Source>>;
}

/**
 * Takes a graph file apart, leaving out what is malformed: nothing where `whole` is the file, found to be of the right
 * shape, whose elements are then not held against it again.
 */
export function graphParts(
  raw: unknown,
  { types, relations }: VocabularyNames,
  whole: GraphFile | undefined,
): GraphParts {
  const sources = wellFormed(sourceSchema, raw, "sources", ({ id }) => id, whole);
  const groups = wellFormed(groupSchema, raw, "groups", ({ id }) => id, whole);
  const nodes = wellFormed(nodeSchemaOf(types), raw, "nodes", ({ id }) => id, whole);
  const edges = wellFormed(edgeSchemaOf(relations), raw, "edges", edgeId, whole);
  const answers = wellFormed(answerSchema, raw, "answers", ({ id }) => id, whole);
  const claims = placedClaims(nodes.found, edges.found);
  const partOf = nodes.found.flatMap(({ value: { id, partOf } }) =>
    partOf === undefined ? [] : [partEdgeId(id, partOf)],
  );
  return {
    sources: sources.found,
    groups: groups.found,
    nodes: nodes.found,
    edges: edges.found,
    answers: answers.found,
    claims,
    evidence: claims.flatMap(({ id, claim, path }) =>
      claim.evidence.map((evidence, at) => ({ id, evidence, path: [...path, "evidence", at] })),
    ),
    complete: sources.complete && nodes.complete && edges.complete,
    sourceIds: rawIds(raw, "sources"),
    groupIds: rawIds(raw, "groups"),
    nodeIds: rawIds(raw, "nodes"),
    edgeIds: new Set([...listOf(raw, "edges").map(rawEdgeId), ...partOf]),
    nodeById: firstById(nodes.found),
    sourceById: firstById(sources.found),
  };
}

type ListKey = "sources" | "groups" | "nodes" | "edges" | "answers";

function wellFormed<K extends ListKey, S extends v.GenericSchema<unknown, NonNullable<GraphFile[K]>[number]>>(
  schema: S,
  raw: unknown,
  key: K,
  idOf: (value: v.InferOutput<S>) => string,
  whole: GraphFile | undefined,
): { found: Placed<v.InferOutput<S>>[]; complete: boolean } {
  const sound: readonly v.InferOutput<S>[] | undefined = whole && (whole[key] ?? []);
  if (sound)
    return { found: sound.map((value, at) => ({ id: idOf(value), value, path: [key, at] })), complete: true };
  const list = listOf(raw, key);
  const found = list.flatMap((element, at) => {
    const parsed = v.safeParse(schema, element);
    return parsed.success ? [{ id: idOf(parsed.output), value: parsed.output, path: [key, at] }] : [];
  });
  return { found, complete: found.length === list.length && Array.isArray(fieldOf(raw, key)) };
}

function firstById<T>(placed: readonly Placed<T>[]): Map<string, Placed<T>> {
  const found = new Map<string, Placed<T>>();
  for (const item of placed) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}

function listOf(raw: unknown, key: string): readonly unknown[] {
  const list = fieldOf(raw, key);
  return Array.isArray(list) ? list : [];
}

function fieldOf(raw: unknown, key: string): unknown {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, key)
    ? Reflect.get(raw, key)
    : undefined;
}

function rawIds(raw: unknown, key: string): Set<string> {
  return new Set(listOf(raw, key).map((element) => stringOf(fieldOf(element, "id"))));
}

function rawEdgeId(edge: unknown): string {
  return ["source", "relation", "target"].map((key) => stringOf(fieldOf(edge, key))).join(".");
}

/** A string as it is; nothing for all else: an object with a `toString` of its own cannot be turned into one. */
const stringOf = (value: unknown) => (typeof value === "string" ? value : "");

/** A claim of the graph, the node or edge that makes it, and where. */
export interface PlacedClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly path: JsonPath;
}

/** A piece of evidence, the claim it is for, and where. */
export interface PlacedEvidence {
  readonly id: string;
  readonly evidence: Evidence;
  readonly path: JsonPath;
}

function placedClaims(
  nodes: readonly Placed<AtlasNode>[],
  edges: readonly Placed<AtlasEdge>[],
): PlacedClaim[] {
  return [
    ...nodes.flatMap(({ id, value, path }) => [
      { id, claim: value, path },
      ...(value.partOfClaim ? [{ id, claim: value.partOfClaim, path: [...path, "partOfClaim"] }] : []),
    ]),
    ...edges.map(({ id, value, path }) => ({ id, claim: value, path })),
  ];
}
