import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { edgePieces } from "../../core/describe/describe-edge.ts";
import { type Piece, sentencePieces, textOf } from "../../core/describe/piece.ts";
import { type PressedName, pressNames } from "./press-names.ts";

const { graph } = yongzhou();
const joined = (parts: readonly (string | PressedName)[]) =>
  parts.map((part) => (typeof part === "string" ? part : part.before + part.name + part.after)).join("");

describe("the names to press in a sentence", () => {
  it("are the labels of both ends of every tie, whatever the sentence sets around them", () => {
    for (const language of languages) {
      const labelOf = (id: string) => graph.getNodeAttribute(id, "node").label[language];
      for (const edge of graph.edges()) {
        const pieces = sentencePieces(edgePieces(graph, edge, language), language);
        const parts = pressNames(pieces, labelOf);
        expect(joined(parts)).toBe(textOf(pieces));
        const pressed = parts.filter((part) => typeof part === "object");
        for (const { id, name } of pressed) {
          // Marks within a label are single ones within quotation marks.
          const bare = (text: string) => text.replace(/[“”‘’"']/gu, "").toLowerCase();
          expect(bare(name)).toContain(bare(labelOf(id)));
        }
        expect(pressed.map(({ id }) => id).sort()).toEqual([...graph.extremities(edge)].sort());
      }
    }
  });

  it("keep the marks around them, and leave the card's own name alone", () => {
    const pieces: Piece[] = [
      { text: '"A b"', id: "a" },
      { text: ", and " },
      { text: "the C", id: "c" },
      { text: "." },
    ];
    expect(pressNames(pieces, (id) => (id === "a" ? "A b" : "c"), "c")).toEqual([
      { id: "a", before: '"', name: "A b", after: '",' },
      " and ",
      "the C",
      ".",
    ]);
  });

  it("lose and add nothing of any sentence", () => {
    const mark = fc.constantFrom("“", "”", '"', ".", "，", "a", "the ", "法", "");
    const piece = fc.record({
      text: fc.array(mark).map((parts) => parts.join("")),
      id: fc.constantFrom("x", "y"),
    });
    const plain = piece.map(({ text }) => ({ text }));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, plain)), (pieces: readonly Piece[]) => {
        expect(joined(pressNames(pieces, () => "法", "y"))).toBe(textOf(pieces));
      }),
    );
  });
});
