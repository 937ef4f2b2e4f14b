import "../../../i18n/late/export.ts";
import type { Language } from "../../../core/atlas/vocabulary.ts";
import { describeClaim } from "../../../core/describe/describe-claim.ts";
import { describeEdge } from "../../../core/describe/describe-edge.ts";
import { describeNode } from "../../../core/describe/describe-node.ts";
import type { AtlasGraph } from "../../../core/graph/build-graph.ts";
import type { NodeRole } from "../../../core/vocabulary/roles.ts";
import { formatMessage } from "../../../i18n/format.ts";
import { messages } from "../../../i18n/messages.ts";
import type { Picture } from "../../../scene/picture/picture.ts";
import type { PictureSlide } from "../deck.ts";
import { byHome, type Home, sharedHome } from "./home-of.ts";

/** As much as can be said while a slide is shown, in characters. */
const longestNotes = 1500;

/** What is told first where not all has room; edges that are drawn are what a slide is about. */
const ranks: Readonly<Record<NodeRole, number>> = {
  root: 0,
  branch: 2,
  goal: 2,
  leaf: 3,
  actor: 4,
  means: 5,
  number: 5,
  source: 6,
};
const edgeRank = 1;

/**
 * What a slide says of a picture of an atlas: each node and edge as a sentence, and in the notes its main claims that are
 * not faded with the sentences they rest on, by project, in about as many words as one can say, and how many more there are.
 */
export function pictureWords(
  graph: AtlasGraph,
  picture: Picture,
  language: Language,
): Pick<PictureSlide, "notes" | "altOf" | "groupName"> {
  const groupName = (project: string) => graph.getNodeAttribute(project, "node").label[language];
  const claims = claimsIn(graph, picture).map((claim) => ({
    ...claim,
    sentence: describeClaim(graph, claim.id, language).sentence,
  }));
  const told = new Set<(typeof claims)[number]>();
  let room = longestNotes;
  for (const claim of claims.toSorted((a, b) => a.rank - b.rank)) {
    // The first that has no room ends it: what comes later is of less weight.
    if (claim.sentence.length > room) break;
    room -= claim.sentence.length;
    told.add(claim);
  }
  const homes = [...new Set(claims.filter((claim) => told.has(claim)).map(({ home }) => home))];
  const left = claims.length - told.size;
  const notes = homes.flatMap((home) => [
    home === sharedHome ? formatMessage(messages["deck.shared"], language) : groupName(home),
    ...claims.filter((claim) => claim.home === home && told.has(claim)).map(({ sentence }) => sentence),
  ]);
  return {
    notes:
      left > 0 ? [...notes, formatMessage(messages["deck.moreClaims"], language, { count: left })] : notes,
    altOf: (id) =>
      graph.hasEdge(id) ? describeEdge(graph, id, language) : describeNode(graph, id, language),
    groupName,
  };
}

interface PicturedClaim {
  readonly id: string;
  readonly home: Home;
  readonly rank: number;
}

/** What is drawn and not faded, in the order in which it is read, each once; edges with the node that they start from. */
function claimsIn(graph: AtlasGraph, picture: Picture): readonly PicturedClaim[] {
  if (picture.table) return picture.table.about.map((id) => ({ id, home: sharedHome, rank: edgeRank }));
  const edges = new Set([
    ...picture.edges.flatMap(({ edge, faded }) => (faded ? [] : [edge.id])),
    // Lines with arrows stand for edges between projects and what they serve; those without, for parts.
    ...picture.lines.flatMap(({ line, faded }) => (faded || !line.arrow ? [] : line.edges)),
  ]);
  const bySource = new Map<string, string[]>();
  for (const id of edges) {
    const source = graph.source(id);
    bySource.set(source, [...(bySource.get(source) ?? []), id]);
  }
  const seen = new Set<string>();
  return [...byHome(picture)].flatMap(([home, drawn]) =>
    drawn.flatMap(({ node, faded }): PicturedClaim[] => {
      if (faded || seen.has(node.id)) return [];
      seen.add(node.id);
      const { role } = graph.getNodeAttribute(node.id, "type");
      const own = (id: string, rank: number): PicturedClaim => ({ id, home, rank });
      return [own(node.id, ranks[role]), ...(bySource.get(node.id) ?? []).map((id) => own(id, edgeRank))];
    }),
  );
}
