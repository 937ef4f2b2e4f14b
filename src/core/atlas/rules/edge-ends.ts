import { normalisedString } from "../../text/normalise.ts";
import { placedEvidence } from "../claims.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleInput } from "../rule.ts";
import type { AtlasNode } from "../schema.ts";

/**
 * Warns of stated edges whose cited sentences mention neither end. A sentence mentions a node that rests on it itself,
 * as a paraphrase does, and one whose label, name or alias is among its words: all its words where there is a copy of
 * the text, else those that any evidence quotes from it. So a copy can only clear a warning, never raise one.
 */
export const edgeEnds: Rule = (input) => {
  const mentions = mentioning(input);
  return input.edges.flatMap(({ id, value, path }): Finding[] => {
    if (value.basis !== "stated") return [];
    const sentences = value.evidence.flatMap((one) => ("sentence" in one ? [one.sentence] : []));
    const ends = [value.source, value.target].flatMap((end) => input.nodeById.get(end)?.value ?? []);
    // Edges without sentences, and ends that are no nodes, are told by other rules.
    if (sentences.length === 0 || ends.length < 2) return [];
    if (sentences.some((sentence) => ends.some((node) => mentions(sentence, node)))) return [];
    const params = { sentences: sentences.join(" "), source: value.source, target: value.target };
    return [{ code: "edgeEndsUnmentioned", path: [...path, "evidence"], id, params }];
  });
};

function mentioning(input: RuleInput): (sentence: string, node: AtlasNode) => boolean {
  const words = wordsBySentence(input);
  const names = new Map<AtlasNode, readonly string[]>();
  const namesOf = (node: AtlasNode) => {
    const known = names.get(node) ?? normalisedNames(node);
    names.set(node, known);
    return known;
  };
  return (sentence, node) => {
    if (node.evidence.some((one) => "sentence" in one && one.sentence === sentence)) return true;
    const said = words.get(sentence);
    return said !== undefined && namesOf(node).some((name) => said.includes(name));
  };
}

/** What is known of each sentence's words, normalised; quotations from it stand on lines of their own. */
function wordsBySentence(input: RuleInput): ReadonlyMap<string, string> {
  if (input.copy) return new Map(input.copy.map(({ id, characters }) => [id, characters.join("")]));
  const quoted = new Map<string, Set<string>>();
  for (const { evidence } of placedEvidence(input)) {
    if (!("sentence" in evidence) || evidence.surface === undefined) continue;
    const known = quoted.get(evidence.sentence) ?? new Set();
    quoted.set(evidence.sentence, known.add(normalisedString(evidence.surface)));
  }
  return new Map([...quoted].map(([sentence, surfaces]) => [sentence, [...surfaces].join("\n")]));
}

function normalisedNames({ label, name, alias }: AtlasNode): readonly string[] {
  const names = [label.zh, label.en, name?.zh, name?.en, ...(alias?.zh ?? []), ...(alias?.en ?? [])];
  return names
    .flatMap((text) => (text === undefined ? [] : [normalisedString(text)]))
    .filter((text) => text !== "");
}
