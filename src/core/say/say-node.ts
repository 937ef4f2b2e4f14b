import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { NodeRole } from "../vocabulary/roles.ts";
import { listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun.ts";
import { beginSentence, withRemark } from "./piece.ts";
import { typeRemark } from "./say-claim.ts";
import { sayEvidence } from "./say-evidence.ts";
import { countTies } from "./words.ts";

const ownRoles: ReadonlySet<NodeRole> = new Set(["branch", "leaf"]);

/** A node in one sentence: name, type, projects, number of ties, what it rests on. */
export function sayNode(graph: AtlasGraph, id: Id, language: Language): string {
  const attributes = graph.getNodeAttributes(id);
  const { node, type, projects } = attributes;
  const { name, plural } = nounOf(graph, id, language);
  const ties = countTies(graph.degree(id), language);
  const others = projects.filter((project) => project !== id);
  const names = others.map((project) => nounOf(graph, project, language).name);
  const where = names.length > 0 ? belonging(type.role, plural, language) + listInWords(names, language) : "";
  const said =
    language === "zh"
      ? `${name}${typeRemark(attributes, language)}${where}${where && "，"}有${ties}`
      : `${beginSentence(name, "en")}${typeRemark(attributes, language)} ${plural ? "have" : "has"} ${ties}${where && ` and ${where}`}`;
  return withRemark(said, sayEvidence(graph, node, language), language);
}

/** What is of one project belongs to it; what several may share relates to them. */
function belonging(role: NodeRole, plural: boolean, language: Language): string {
  if (language === "zh") return ownRoles.has(role) ? "属于" : "涉及";
  if (ownRoles.has(role)) return "belongs to ";
  return plural ? "relate to " : "relates to ";
}
