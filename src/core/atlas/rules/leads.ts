import { ancestors } from "../../graph/part-of-chain.ts";
import type { Rule } from "../rule.ts";

/** Every measure has a lead, its own or that of the strand or project it is part of. */
export const leads: Rule = ({ nodes, edges, complete }) => {
  if (!complete) return [];
  const led = new Set(
    edges.flatMap(({ value }) =>
      value.relation === "undertakes" && value.role === "lead" ? [value.target] : [],
    ),
  );
  const parents = new Map(
    nodes.flatMap(({ id, value }) => (value.partOf === undefined ? [] : [[id, value.partOf]])),
  );
  return nodes.flatMap(({ id, value, path }) => {
    if (value.type !== "measure" || led.has(id) || ancestors(parents, id).some((above) => led.has(above)))
      return [];
    return [{ code: "measureWithoutLead", path, id, params: {} }];
  });
};
