import type { Finding } from "../finding.ts";
import { mostSuggestions, nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every pin is that of a node. */
export const pinsKnown: Rule = ({ pins = {}, nodeIds }) =>
  Object.keys(pins)
    .filter((id) => !nodeIds.has(id))
    .map((name, at): Finding => {
      const place = { file: "pins", path: [name], atKey: true, id: name } as const;
      const suggestion = at < mostSuggestions ? nearest(name, nodeIds) : undefined;
      return suggestion === undefined
        ? { ...place, code: "nodeUnknown", params: { name } }
        : { ...place, code: "nodeMisspelt", params: { name, suggestion } };
    });
