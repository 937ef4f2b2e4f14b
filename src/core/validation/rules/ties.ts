import type { AtlasNode } from "../../atlas/schema.ts";
import { ancestors } from "../../graph/project-membership.ts";
import { numbersIn } from "../../text/numbers-in.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** No node is without an edge, and every figure quantifies something. */
export const ties: Rule = ({ nodes, edges, complete, vocabulary }) => {
  if (!complete) return [];
  const tied = new Set<string>();
  const quantifying = new Set<string>();
  for (const { value } of edges) {
    tied.add(value.source).add(value.target);
    if (vocabulary.relation(value.relation).kind === "measure") quantifying.add(value.source);
  }
  for (const { id, value } of nodes) if (value.partOf !== undefined) tied.add(id).add(value.partOf);
  return nodes.flatMap(({ id, value, path }): Finding[] => {
    if (vocabulary.type(value.type).role === "number" && !quantifying.has(id))
      return [{ code: "figureWithoutTie", path, id, params: {} }];
    return tied.has(id) ? [] : [{ code: "nodeWithoutEdge", path, id, params: {} }];
  });
};

/** Every edge joins two different nodes of types that its relation may join, and has a role where that says something. */
export const relationTypes: Rule = ({ edges, nodeById, vocabulary }) =>
  edges.flatMap(({ id, value, path }) => {
    const { source, relation, target, role } = value;
    const findings: Finding[] = [];
    const tell = (code: Finding["code"], key: string, params: NonNullable<Finding["params"]> = {}) =>
      findings.push({ code, path: [...path, key], id, params });
    const rule = vocabulary.relation(relation);
    if (rule.kind === "part") {
      tell("partOfAsEdge", "relation", { source, target });
      return findings;
    }
    const { from = "any", to = "any" } = rule;
    const sourceType = nodeById.get(source)?.value.type;
    const targetType = nodeById.get(target)?.value.type;
    if (sourceType && from !== "any" && !from.includes(sourceType)) {
      tell("relationSource", "source", {
        relation,
        name: source,
        type: sourceType,
        allowed: from.join(", "),
      });
    }
    if (targetType && to !== "any" && !to.includes(targetType)) {
      tell("relationTarget", "target", {
        relation,
        name: target,
        type: targetType,
        allowed: to.join(", "),
      });
    }
    if (source === target) tell("relationToItself", "target", { relation, name: source });
    if (rule.kind === "doing" && role === undefined) tell("roleMissing", "relation");
    if (rule.kind !== "doing" && role !== undefined) tell("roleMisplaced", "role", { relation });
    return findings;
  });

const figureField = "figure" satisfies keyof AtlasNode;

/** A node has a number if it is a figure, and only then. */
export const figures: Rule = ({ nodes, vocabulary }) =>
  nodes.flatMap(({ id, value: { type, figure }, path }): Finding[] => {
    const isNumber = vocabulary.type(type).role === "number";
    if (isNumber && !figure) return [{ code: "figureMissing", path, id, params: {} }];
    if (!isNumber && figure) {
      return [{ code: "figureMisplaced", path: [...path, figureField], id, params: { type } }];
    }
    return [];
  });

/** Warns of figures whose value none of the places named as their evidence shows. */
export const figureSurfaces: Rule = ({ nodes }) =>
  nodes.flatMap(({ id, value: { figure, evidence, basis }, path }): Finding[] => {
    if (!figure || figure.value === null || basis !== "stated") return [];
    const surfaces = evidence.flatMap((one) =>
      "surface" in one && one.surface !== undefined ? [one.surface] : [],
    );
    const { value } = figure;
    if (surfaces.some((surface) => numbersIn(surface).has(value))) return [];
    const params = { value, surfaces: surfaces.join(" · ") || "–" };
    return [{ code: "figureNotInSurface", path: [...path, "evidence"], id, params }];
  });

/** Every measure has a lead, its own or that of the strand or project it is part of. */
export const leads: Rule = ({ nodes, edges, complete, vocabulary }) => {
  if (!complete) return [];
  const led = new Set(
    edges.flatMap(({ value }) =>
      vocabulary.relation(value.relation).kind === "doing" && value.role === "lead" ? [value.target] : [],
    ),
  );
  const parents = new Map(
    nodes.flatMap(({ id, value }) => (value.partOf === undefined ? [] : [[id, value.partOf]])),
  );
  return nodes.flatMap(({ id, value, path }) => {
    const isLeaf = vocabulary.type(value.type).role === "leaf";
    if (!isLeaf || led.has(id) || ancestors(parents, id).some((above) => led.has(above))) return [];
    return [{ code: "measureWithoutLead", path, id, params: {} }];
  });
};
