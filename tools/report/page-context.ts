import type { Id, Source } from "../../src/core/atlas/schema.ts";
import type { Report, ReportClaim } from "./report.ts";
import type { Voice } from "./voice.ts";

/** What the parts of a report's page look things up in. */
export interface PageContext {
  readonly report: Report;
  readonly voice: Voice;
  /** Whether the page has a place for a sentence, so that it can be linked to. */
  tellsSentence(id: Id): boolean;
  claimOf(id: string): ReportClaim | undefined;
  sourceOf(id: Id): Source | undefined;
}

/** The context of a report in a voice. */
export function pageContext(report: Report, voice: Voice): PageContext {
  const sentences = new Set(report.parts.flatMap((part) => part.sentences.map(({ id }) => id)));
  const ties = report.groups.flatMap(({ nodes }) => nodes.flatMap((node) => node.ties));
  const claims = new Map([...report.claims, ...ties].map((claim) => [claim.id, claim]));
  const sources = new Map(report.file.sources.map((source) => [source.id, source]));
  return {
    report,
    voice,
    tellsSentence: (id) => sentences.has(id),
    claimOf: (id) => claims.get(id),
    sourceOf: (id) => sources.get(id),
  };
}
