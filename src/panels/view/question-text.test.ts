import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { nounOf } from "../../core/describe/noun.ts";
import { type QuestionId, viewIds, viewSpecs } from "../../core/view/view-ids.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import { languages } from "../../i18n/text.ts";
import { translator } from "../../i18n/translate.ts";
import { questionText } from "./question-text.ts";

const { atlas, graph } = yongzhou();
const ask = (id: QuestionId, nodes: readonly string[], language: "zh" | "en") =>
  questionText(
    { graph, language: () => language, t: translator(language, roleNames(atlas.vocabulary, language)) },
    { id, nodes, opens: {} },
  );

describe("a question to start from", () => {
  it("gives an English name its article, a phrase its quotation marks", () => {
    const label = (id: string) => graph.getNodeAttribute(id, "node").label;
    expect(ask("consists", ["roots"], "en")).toBe(`What does the ${label("roots").en} consist of?`);
    expect(ask("consists", ["roots"], "zh")).toBe(`哪些部分组成${label("roots").zh}？`);
    const measure = label("upgrade-stations").en;
    expect(ask("hangsOn", ["upgrade-stations"], "en")).toBe(`What hangs on "${measure}"?`);
    expect(ask("howTied", ["roots", "excellence"], "en")).toMatch(/^How are the .* and the .* tied\?$/);
  });

  it("names every node of the atlas as a sentence does, and leaves no place and no mark twice", () => {
    for (const language of languages) {
      for (const id of viewIds.flatMap((view) => viewSpecs[view].questions)) {
        for (const node of graph.nodes()) {
          const text = ask(id, [node, node], language);
          const template = translator(language, roleNames(atlas.vocabulary, language))(`question.${id}`, {
            first: "@",
            second: "@",
          });
          if (template.includes("@")) expect(text).toContain(nounOf(graph, node, language).name);
          expect(text).not.toMatch(/[{}]|undefined|""|““|””|\bthe the\b/);
        }
      }
    }
  });
});
