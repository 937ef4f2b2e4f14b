import type { Text } from "../../src/core/atlas/schema.ts";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { sayEdge } from "../../src/core/say/say-edge.ts";
import { formatMessage } from "../../src/i18n/format.ts";
import { claimAnchor } from "./anchors.ts";
import type { ReportClaim } from "./report.ts";
import { reportMessages } from "./report-messages.ts";

/**
 * Every claim of an atlas by the id of its node or tie: the nodes, the ties, and the ties derived from `partOf`,
 * which rest on what their node rests on unless they have a claim of their own.
 */
export function reportClaims(graph: AtlasGraph): ReadonlyMap<string, ReportClaim> {
  const claims = new Map<string, ReportClaim>();
  graph.forEachNode((id, { node, type }) => {
    const said = inBoth((language) =>
      formatMessage(reportMessages["report.nodeSaid"], language, {
        type: type.label[language],
        label: node.label[language],
      }),
    );
    claims.set(id, { id, anchor: claimAnchor(id), said, note: node.note, claim: node });
  });
  graph.forEachEdge((id, { edge }) => {
    const said = inBoth((language) => sayEdge(graph, id, language));
    const note = edge.note && { note: edge.note };
    claims.set(id, { id, anchor: claimAnchor(id), said, ...note, claim: edge });
  });
  return claims;
}

function inBoth(saying: (language: (typeof languages)[number]) => string): Text {
  const [zh, en] = languages;
  return { zh: saying(zh), en: saying(en) };
}
