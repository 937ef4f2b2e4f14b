import { normalisedString } from "../../text/normalise.ts";
import type { Rule } from "../rule.ts";

/** No term stands in the glossary twice, whatever its quotes, widths and spaces. */
export const uniqueTerms: Rule = ({ terms }) => {
  const known = new Set<string>();
  return (terms?.terms ?? []).flatMap(({ zh }, at) => {
    const key = normalisedString(zh) || zh;
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    return [
      { code: "termDuplicate", file: "terms", path: ["terms", at, "zh"], id: zh, params: { term: zh } },
    ];
  });
};
