import type { Finding } from "../finding.ts";
import { mostSuggestions, nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

const mostNamed = 20;

/** Institutions, and nothing else, stand in groups that the atlas lists; a part may stand in another than its whole. */
export const groupsKnown: Rule = ({ nodes, groupIds }) => {
  const findings: Finding[] = [];
  for (const { id, value, path } of nodes) {
    const { type, group: name } = value;
    if (name === undefined) continue;
    const place = { path: [...path, "group"], id };
    if (type !== "institution") findings.push({ code: "groupMisplaced", ...place, params: { type } });
    else if (!groupIds.has(name)) {
      const suggestion = findings.length < mostSuggestions ? nearest(name, groupIds) : undefined;
      const known = [...groupIds].slice(0, mostNamed).join(", ") || "–";
      findings.push(
        suggestion === undefined
          ? { code: "groupUnknown", ...place, params: { name, known } }
          : { code: "groupMisspelt", ...place, params: { name, suggestion } },
      );
    }
  }
  return findings;
};
