import { expect, it } from "vitest";
import { buildGraph } from "../../../../tests/fixtures/policy.ts";
import { villageGraph, villageIndex } from "../../../../tests/fixtures/village.ts";
import { villageText } from "../../../../tests/fixtures/village-text.ts";
import type { PrimaryEvidence } from "../../atlas/schema.ts";
import { annotations } from "../../describe/annotations.ts";
import { policy } from "../../vocabulary/policy.ts";
import { anchorText } from "../anchor/anchor-text.ts";
import { normalisedString } from "../normalise.ts";
import { askedWords } from "./asked-words.ts";
import { quotesOf } from "./quotes-of.ts";

const file = villageGraph();
const index = villageIndex();
const pieces = [...file.nodes, ...file.edges].flatMap(({ evidence }) =>
  evidence.flatMap((one): PrimaryEvidence[] => ("sentence" in one ? [one] : [])),
);
async function quotesIn(text: string) {
  const anchoring = await anchorText(text, index, { asked: askedWords(file) });
  return quotesOf({ text, anchoring }, file);
}

it("gives the words that evidence names, as the copy has them, with what stands around", async () => {
  const quoteOf = await quotesIn(villageText);
  const named = pieces.filter(({ surface, span }) => surface !== undefined && span !== undefined);
  expect(named.length).toBeGreaterThan(3);
  for (const piece of named) {
    const quote = quoteOf(piece);
    expect(normalisedString(quote?.exact ?? "")).toBe(normalisedString(piece.surface ?? ""));
    expect(villageText).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
  }
});

it("gives nothing where the copy lacks the sentence", async () => {
  const lines = villageText.split("\n");
  const quoteOf = await quotesIn(lines.slice(0, -1).join("\n"));
  const last = index.sentences.at(-1)?.id;
  const lost = pieces.filter(({ sentence }) => sentence === last);
  expect(lost.length).toBeGreaterThan(0);
  for (const piece of lost) expect(quoteOf(piece)).toBeUndefined();
});

it("puts quotes into annotations with a notice of whose words they are, and only where they are asked for", async () => {
  const atlas = { graph: file, vocabulary: policy, textIndex: index };
  const graph = buildGraph(file);
  const quoteOf = await quotesIn(villageText);
  const quoted = annotations(atlas, graph, quoteOf);
  expect(quoted).toContain('"TextQuoteSelector"');
  expect(quoted).toContain("belong to its publisher");
  const plain = annotations(atlas, graph);
  expect(plain).not.toContain("TextQuoteSelector");
  expect(plain).not.toContain("publisher:");
});
