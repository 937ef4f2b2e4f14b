import type { Atlas } from "../../src/core/atlas/atlas.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import type { CopiedWords } from "./copied-words.ts";
import type { Report } from "./report.ts";
import { reportClaims } from "./report-claims.ts";
import { reportGroups } from "./report-groups.ts";
import { reportParts } from "./report-parts.ts";

/** What a second curator works from, of an atlas that keeps every rule; with the words of a copy, where one is given. */
export function buildReport(
  { graph: file, vocabulary, textIndex }: Atlas,
  warnings: readonly Problem[],
  copied?: CopiedWords,
): Report {
  const graph = buildGraph(file, vocabulary);
  const claims = reportClaims(graph);
  const missing = textIndex?.sentences.flatMap(({ id }) => (copied?.has(id) ? [] : [id]));
  const ownClaim = (id: string) => {
    if (graph.hasNode(id)) return true;
    const { edge, derived } = graph.getEdgeAttributes(id);
    return !derived || graph.getNodeAttribute(edge.source, "node").partOfClaim !== undefined;
  };
  return {
    file,
    graph,
    parts: textIndex ? reportParts(file, textIndex, claims, copied) : [],
    groups: reportGroups(graph, claims),
    claims: [...claims.values()].filter(({ id }) => ownClaim(id)),
    warnings,
    ...(copied && missing && { missing }),
  };
}
