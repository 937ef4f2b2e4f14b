import { partOf as partOfField } from "../../atlas/edge-id.ts";
import type { AtlasNode } from "../../atlas/schema.ts";
import type { Finding } from "../finding.ts";
import type { Placed } from "../parts.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** Parts belong to wholes of the right type, strands to a project, measures to a strand or project. */
export const parts: Rule = ({ nodes, nodeById, vocabulary }) =>
  nodes.flatMap(({ id, value: { type, partOf, partOfClaim }, path }) => {
    const findings: Finding[] = [];
    const allowed = vocabulary.relation(partOfField).wholes?.[type];
    const { role } = vocabulary.type(type);
    if (partOf !== undefined && !allowed) {
      findings.push({ code: "partOfNotAllowed", path: [...path, partOfField], id, params: { type } });
    }
    const parentType = partOf === undefined ? undefined : nodeById.get(partOf)?.value.type;
    if (partOf !== undefined && parentType && allowed && !allowed.includes(parentType)) {
      const params = { type, name: partOf, parentType, allowed: allowed.join(", ") };
      findings.push({ code: "partOfParent", path: [...path, partOfField], id, params });
    }
    if (partOf === undefined && partOfClaim) {
      findings.push({ code: "partOfClaimAlone", path: [...path, "partOfClaim"], id, params: {} });
    }
    if (partOf === undefined && role === "branch")
      findings.push({ code: "strandWithoutProject", path, id, params: {} });
    if (partOf === undefined && role === "leaf")
      findings.push({ code: "measureWithoutHome", path, id, params: {} });
    return findings;
  });

/** Nothing is part of itself, however many steps are between; each cycle is told once, at its first node. */
export const partOfCycles: Rule = ({ nodes, nodeById }) => {
  const done = new Set<string>();
  return nodes.flatMap((start) => {
    const cycle = cycleFrom(start, nodeById, done);
    if (!cycle) return [];
    const params = { cycle: [...cycle, cycle[0]].slice(-12).join(" → ") };
    return [{ code: "partOfCycle", path: [...start.path, partOfField], id: start.id, params }];
  });
};

function cycleFrom(
  start: Placed<AtlasNode>,
  nodeById: RuleInput["nodeById"],
  done: Set<string>,
): string[] | undefined {
  const walked = new Set<string>();
  let at: string | undefined = start.id;
  while (at !== undefined && !done.has(at) && !walked.has(at)) {
    walked.add(at);
    at = nodeById.get(at)?.value.partOf;
  }
  for (const id of walked) done.add(id);
  if (at === undefined || !walked.has(at)) return undefined;
  const way = [...walked];
  return way.slice(way.indexOf(at));
}
