import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasNode } from "../../core/atlas/schema.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { mostLines, pageStyle } from "./page-style.ts";
import { tightLines } from "./tight-lines.ts";

const { graph } = yongzhou();
const style = { ...pageStyle("measure", "en"), fontSize: 10, maxLine: 70 };
const count = (lines: readonly string[]) => lines.length;

const labelled = (en: string, lines?: string[]): AtlasNode => {
  const node = graph.getNodeAttribute(graph.nodes()[0] ?? "", "node");
  const { lines: _, ...rest } = node;
  return { ...rest, label: { zh: en, en }, ...(lines && { lines: { en: lines } }) };
};

describe("tightLines", () => {
  it("takes as few lines as keep to the longest, and as even ones", () => {
    expect(tightLines(labelled("Short label"), "en", style, 3, count)).toEqual(["Short label"]);
    const lines = tightLines(labelled("Improve the coordination procedure"), "en", style, 3, count);
    expect(lines).toEqual(["Improve the", "coordination", "procedure"]);
  });

  it("keeps lines made by hand only where none is too long", () => {
    const made = ["Oversee", "the work"];
    expect(tightLines(labelled("Oversee the work", made), "en", style, 3, count)).toEqual(made);
    const wide = ["Oversee the work of", "committees"];
    expect(tightLines(labelled("Oversee the work of committees", wide), "en", style, 3, count)).toHaveLength(
      3,
    );
  });

  it("leaves what cannot be broken on one line", () => {
    expect(tightLines(labelled("x".repeat(30)), "en", style, 3, count)).toEqual(["x".repeat(30)]);
  });

  it("loses no character of any label of the atlas, and leaves no line that could be narrower", () => {
    for (const language of languages)
      graph.forEachNode((_id, { node }) => {
        const most = mostLines(node.type, language);
        const lines = tightLines(node, language, pageStyle(node.type, language), most, (some) =>
          Math.max(...some.map((line) => textWidth(line, 10, 400))),
        );
        expect(lines.length).toBeLessThanOrEqual(Math.max(most, node.lines?.[language]?.length ?? 0));
        expect(lines.join("").replaceAll(" ", "")).toBe(node.label[language].replaceAll(" ", ""));
      });
  });
});
