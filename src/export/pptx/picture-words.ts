import "../../i18n/late/deck.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { sayClaim } from "../../core/say/say-claim.ts";
import { sayEdge } from "../../core/say/say-edge.ts";
import { sayNode } from "../../core/say/say-node.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Picture } from "../../scene/picture.ts";
import type { PictureSlide } from "./deck.ts";
import { byHome, sharedHome } from "./home-of.ts";

/**
 * What a slide says of a picture of an atlas: each node and tie as a sentence, and in the notes every claim that is
 * not faded with the sentences it rests on, by project, ties under the node they start from.
 */
export function pictureWords(
  graph: AtlasGraph,
  picture: Picture,
  language: Language,
): Pick<PictureSlide, "notes" | "altOf" | "groupName"> {
  const groupName = (project: string) => graph.getNodeAttribute(project, "node").label[language];
  const ties = picture.edges.filter(({ faded }) => !faded);
  const notes = [...byHome(picture)].flatMap(([home, drawn]) => {
    const claims = drawn
      .filter(({ faded }) => !faded)
      .flatMap(({ node }) => [
        node.id,
        ...ties.filter(({ edge }) => edge.source === node.id).map(({ edge }) => edge.id),
      ])
      .map((id) => sayClaim(graph, id, language).sentence);
    if (claims.length === 0) return [];
    return [
      home === sharedHome ? formatMessage(messages["deck.shared"], language) : groupName(home),
      ...claims,
    ];
  });
  return {
    notes,
    altOf: (id) => (graph.hasEdge(id) ? sayEdge(graph, id, language) : sayNode(graph, id, language)),
    groupName,
  };
}
