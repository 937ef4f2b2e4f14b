import type { Report, ReportSentence } from "./report.ts";

/** How far the text is covered. */
export interface CoverageFacts {
  /** Sentences on which something should rest. */
  readonly due: readonly ReportSentence[];
  /** Those of them on which nothing does. */
  readonly bare: readonly ReportSentence[];
  /** Those that carry nothing but inferences. */
  readonly thin: readonly ReportSentence[];
}

/** Counts the sentences of a report by what rests on them; those of the source record only where something does. */
export function coverageFacts({ parts }: Report): CoverageFacts {
  const due = parts
    .flatMap(({ sentences }) => sentences)
    .filter(({ record, claims }) => !record || claims.length > 0);
  const bare = due.filter(({ claims }) => claims.length === 0);
  const thin = due.filter(
    ({ claims }) => claims.length > 0 && claims.every(({ claim }) => claim.claim.basis === "inferred"),
  );
  return { due, bare, thin };
}
