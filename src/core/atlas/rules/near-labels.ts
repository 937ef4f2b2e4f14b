import { normalise } from "../../text/normalise.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { labelFits } from "./label-lengths.ts";

// Shorter names differ in one character and mean different things.
const leastLength = 5;

/**
 * Warns of labels that look like two names of one thing: in Chinese the same characters in another order or with one
 * more, in English the same words but for order, number and small words. One pass: labels meet under common keys. Labels
 * that are too long are told as such and left out here: the work grows with the square of the length.
 */
export const nearLabels: Rule = ({ nodes: all }) => {
  const nodes = all.filter(({ value: { label } }) => labelFits(label));
  const chinese = new Map<string, string>();
  const english = new Map<string, string>();
  const told = new Set<string>();
  for (const { id, value } of nodes) {
    const label = normalise(value.label.zh).characters;
    if (label.length >= leastLength && !chinese.has(sorted(label))) chinese.set(sorted(label), id);
    const words = wordKey(value.label.en);
    if (!english.has(words)) english.set(words, id);
  }
  return nodes.flatMap(({ id, value, path }): Finding[] => {
    const label = normalise(value.label.zh).characters;
    const shorter = label.map((_, at) => sorted(label.toSpliced(at, 1)));
    const others = [
      ...[sorted(label), ...shorter].map((key) => chinese.get(key)),
      english.get(wordKey(value.label.en)),
    ];
    const other = others.find((found) => found !== undefined && found !== id);
    if (other === undefined || told.has(`${other} ${id}`)) return [];
    told.add(`${id} ${other}`);
    return [{ code: "labelNearDuplicate", path: [...path, "label"], id, params: { other } }];
  });
};

function sorted(characters: readonly string[]): string {
  return characters.toSorted().join("");
}

function wordKey(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !/^(a|an|the|of|for|to|and|in|on|by|with)$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""))
    .toSorted()
    .join(" ");
}
