import { normalisedString } from "../../text/normalise.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import type { Rule, RuleInput } from "../rule.ts";
import { languages } from "../vocabulary.ts";

/** No two nodes have the same label or alias, whatever their quotes, widths and spaces. */
export const uniqueLabels: Rule = ({ nodes }) =>
  languages.flatMap((language) => {
    const owners = new Map<string, string>();
    return names({ nodes }, language).flatMap(({ id, name, path }): Finding[] => {
      const key = normalisedString(name) || name;
      const other = owners.get(key);
      if (other === undefined) owners.set(key, id);
      if (other === undefined || other === id) return [];
      return [{ code: "labelDuplicate", path, id, params: { name, other, language } }];
    });
  });

function names({ nodes }: Pick<RuleInput, "nodes">, language: (typeof languages)[number]) {
  return nodes.flatMap(
    ({ id, value: { label, alias }, path }): { id: string; name: string; path: JsonPath }[] => [
      { id, name: label[language], path: [...path, "label", language] },
      ...(alias?.[language] ?? []).map((name, at) => ({ id, name, path: [...path, "alias", language, at] })),
    ],
  );
}
