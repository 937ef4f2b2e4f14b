import type { Finding } from "../finding.ts";
import { type RelationRule, relationRules } from "../relations.ts";
import type { Rule } from "../rule.ts";

/** Every edge joins two different nodes of types that its relation may join, and has a role where that says something. */
export const relationTypes: Rule = ({ edges, nodeById }) =>
  edges.flatMap(({ id, value, path }) => {
    const { source, relation, target, role } = value;
    const findings: Finding[] = [];
    const tell = (code: Finding["code"], key: string, params: NonNullable<Finding["params"]> = {}) =>
      findings.push({ code, path: [...path, key], id, params });
    if (relation === "partOf") {
      tell("partOfAsEdge", "relation", { source, target });
      return findings;
    }
    const rule: RelationRule = relationRules[relation];
    const sourceType = nodeById.get(source)?.value.type;
    const targetType = nodeById.get(target)?.value.type;
    if (sourceType && rule.sources !== "any" && !rule.sources.includes(sourceType)) {
      tell("relationSource", "source", {
        relation,
        name: source,
        type: sourceType,
        allowed: rule.sources.join(", "),
      });
    }
    if (targetType && rule.targets !== "any" && !rule.targets.includes(targetType)) {
      tell("relationTarget", "target", {
        relation,
        name: target,
        type: targetType,
        allowed: rule.targets.join(", "),
      });
    }
    if (source === target) tell("relationToItself", "target", { relation, name: source });
    if (relation === "undertakes" && role === undefined) tell("roleMissing", "relation");
    if (relation !== "undertakes" && role !== undefined) tell("roleMisplaced", "role", { relation });
    return findings;
  });
