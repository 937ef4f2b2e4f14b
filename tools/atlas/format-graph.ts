import stringify from "json-stringify-pretty-compact";
import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { answerableCodes } from "../../src/core/atlas/problem-code.ts";
import {
  type Answer,
  type AtlasEdge,
  type AtlasNode,
  type Evidence,
  formatVersion,
  type GraphFile,
} from "../../src/core/atlas/schema.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { children, rootProjects } from "../../src/core/graph/tree.ts";
import { languagesOfFile, onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import type { NodeRole } from "../../src/core/vocabulary/roles.ts";
import type { Vocabulary } from "../../src/core/vocabulary/vocabulary.ts";

/** Longest line, in characters. */
const maxLength = 120;

/**
 * An atlas's graph in its one canonical form: keys in the schema's order, what is short on one line; projects, organs,
 * then the tree as it is read, then the other types, each by the first sentence it rests on and its own order; edges by where they begin,
 * relation, and where they end; answers by warning and id. Formatting what is formatted changes nothing.
 */
export function formatGraph({ graph, vocabulary }: Pick<Atlas, "graph" | "vocabulary">): string {
  const file = onlyInLanguages(graph, languagesOfFile(graph));
  const place = readingOrder(file, vocabulary);
  const rank = ({ relation }: AtlasEdge) => vocabulary.rank(vocabulary.relation(relation));
  const nodes = [...file.nodes].sort((a, b) => at(place, a.id) - at(place, b.id));
  const edges = [...file.edges].sort(
    (a, b) =>
      at(place, a.source) - at(place, b.source) ||
      rank(a) - rank(b) ||
      at(place, a.target) - at(place, b.target),
  );
  const answers = file.answers && { answers: [...file.answers].sort(byWarning) };
  // Of the first version of the format only this one can be said: it had one vocabulary.
  const { $schema, format, formatVersion: _version, vocabulary: own = vocabulary.id, ...rest } = file;
  const named = { $schema, format, formatVersion, vocabulary: own };
  return `${stringify({ ...named, ...rest, nodes, edges, ...answers }, { indent: 2, maxLength })}\n`;
}

const at = (place: ReadonlyMap<string, number>, id: string) => place.get(id) ?? Number.POSITIVE_INFINITY;

/** The place of each node in the file. */
function readingOrder(file: GraphFile, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const graph = buildGraph(file, vocabulary);
  const projects = rootProjects(graph);
  const under = (ids: readonly string[], role: NodeRole) =>
    ids.flatMap((id) =>
      children(graph, id).filter((child) => graph.getNodeAttribute(child, "type").role === role),
    );
  const strands = under(projects, "branch");
  // A project's own measures stand before those of its strands.
  const measures = projects.flatMap((project) => [
    ...under([project], "leaf"),
    ...under(under([project], "branch"), "leaf"),
  ]);
  const tree = new Set([...projects, ...strands, ...measures]);
  const ordered = vocabulary.types.flatMap(({ id: type }) => [
    ...[...tree].filter((id) => graph.getNodeAttribute(id, "node").type === type),
    ...file.nodes
      .filter((node) => node.type === type && !tree.has(node.id))
      .sort((a, b) => bySentence(a, b) || (a.order ?? 0) - (b.order ?? 0) || compare(a.id, b.id))
      .map(({ id }) => id),
  ]);
  return new Map(ordered.map((id, index) => [id, index]));
}

const byWarning = (a: Answer, b: Answer) =>
  answerableCodes.indexOf(a.warning) - answerableCodes.indexOf(b.warning) || compare(a.id, b.id);
const bySentence = (a: AtlasNode, b: AtlasNode) => compare(firstSentence(a), firstSentence(b));
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** The first sentence that evidence names; behind all sentences where it names none. */
function firstSentence({ evidence }: Pick<AtlasEdge, "evidence">): string {
  const named = evidence.flatMap((one: Evidence) => ("sentence" in one ? [one.sentence.padStart(8)] : []));
  return named.sort(compare)[0] ?? "\uffff";
}
