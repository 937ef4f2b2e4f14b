import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Warns of background sources that no claim cites. */
export const citedSources: Rule = ({ sources, nodes, edges, complete }) => {
  if (!complete) return [];
  const claims = [
    ...nodes.flatMap(({ value }) => [value, ...(value.partOfClaim ? [value.partOfClaim] : [])]),
    ...edges.map(({ value }) => value),
  ];
  const cited = new Set(
    claims.flatMap(({ evidence }) => evidence.flatMap((one) => ("source" in one ? [one.source] : []))),
  );
  return sources
    .filter(({ id, value }) => value.kind === "background" && !cited.has(id))
    .map(
      ({ id, path }): Finding => ({
        code: "sourceUncited",
        path,
        id,
        params: { source: id },
      }),
    );
};
