import type { Id } from "../atlas/schema.ts";
import type { Language, NodeType } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun.ts";
import { beginSentence, withRemark } from "./piece.ts";
import { typeRemark } from "./say-claim.ts";
import { sayEvidence } from "./say-evidence.ts";
import { countTies } from "./words.ts";

const ownTypes: ReadonlySet<NodeType> = new Set(["strand", "measure"]);

/** A node in one sentence: name, type, projects, number of ties, what it rests on. */
export function sayNode(graph: AtlasGraph, id: Id, language: Language): string {
  const { node, projects } = graph.getNodeAttributes(id);
  const { name, plural } = nounOf(graph, id, language);
  const ties = countTies(graph.degree(id), language);
  const others = projects.filter((project) => project !== id);
  const names = others.map((project) => nounOf(graph, project, language).name);
  const where = names.length > 0 ? belonging(node.type, plural, language) + listInWords(names, language) : "";
  const said =
    language === "zh"
      ? `${name}${typeRemark(node, language)}${where}${where && "，"}有${ties}`
      : `${beginSentence(name, "en")}${typeRemark(node, language)} ${plural ? "have" : "has"} ${ties}${where && ` and ${where}`}`;
  return withRemark(said, sayEvidence(graph, node, language), language);
}

/** What is of one project belongs to it; what several may share relates to them. */
function belonging(type: NodeType, plural: boolean, language: Language): string {
  if (language === "zh") return ownTypes.has(type) ? "属于" : "涉及";
  if (ownTypes.has(type)) return "belongs to ";
  return plural ? "relate to " : "relates to ";
}
