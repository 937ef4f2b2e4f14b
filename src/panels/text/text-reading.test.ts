import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { hidesRest } from "../../core/view/filter.ts";
import { layerCounts } from "../../render/charts/strip-layers.ts";
import { createTextReading, nameTick } from "./text-reading.ts";

function opened(hash = "") {
  const { explorer } = openYongzhou(fakeEnvironment(hash));
  const index = explorer.atlas.textIndex;
  if (!index) throw new Error("the atlas has no index");
  const reading = createRoot(() => createTextReading(explorer, index));
  const sentences = () => reading.parts.flatMap((part) => part.sentences);
  const sentence = (id: string) => {
    const found = sentences().find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const listed = () => reading.listed().flatMap((part) => part.sentences.map(({ id }) => id));
  return { explorer, reading, sentences, sentence, listed };
}

describe("the text as it is read", () => {
  it("lists every sentence while nothing is hidden, also those that nothing rests on", () => {
    const { explorer, sentences, listed } = opened();
    expect(listed()).toEqual(sentences().map(({ id }) => id));
    explorer.toggleFilter("projects", "roots");
    expect(listed().length).toBe(sentences().length);
    explorer.clearFilter();
    explorer.setFilterMode("hide");
    expect(listed().length).toBe(sentences().length);
  });

  it("lists, when the rest is hidden, what something passes of, and the sentence that was asked for", () => {
    const { explorer, reading, sentence, listed } = opened("#view=text&projects=roots&mode=hide");
    expect(listed().length).toBeGreaterThan(0);
    expect(listed().every((id) => reading.passing(sentence(id)).length > 0)).toBe(true);
    expect(listed()).not.toContain("s44");
    explorer.showSentence("s44");
    expect(listed()).toContain("s44");
    expect(reading.shown(sentence("s44"))).toEqual([]);
  });

  it("marks the sentences of all that is chosen", () => {
    const { explorer, reading } = opened();
    expect(reading.chosen().size).toBe(0);
    explorer.selectAll(["three-cities", "figure-388-stations"]);
    expect([...reading.chosen()].sort()).toEqual(["s26", "s78"]);
  });
});

describe("the layers of the strip", () => {
  it.each(["", "#view=text&projects=roots", "#view=text&bases=inferred&mode=hide"])(
    "add up to the claims that are shown of each sentence, under %j",
    (hash) => {
      const { explorer, reading, sentences } = opened(hash);
      const { graph } = explorer;
      const layered = { graph, passing: explorer.passing(), hiding: hidesRest(explorer.filter()) };
      for (const one of sentences()) {
        const counts = layerCounts(layered, one);
        expect(counts.every((count) => count >= 0)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(reading.shown(one).length);
      }
    },
  );
});

describe("the name of a tick", () => {
  it("says the sentence, how many claims, and of which projects, in either language", () => {
    const { explorer, reading, sentence } = opened();
    const count = sentence("s29").claims.length;
    expect(nameTick(explorer, reading, sentence("s29"))).toBe(`s29，${count} 条判断，民意直通工程`);
    explorer.setLanguage("en");
    expect(nameTick(explorer, reading, sentence("s29"))).toBe(`s29, ${count} claims, Direct Line Project`);
    expect(nameTick(explorer, reading, sentence("s09"))).toMatch(/^s09, 1 claim,/);
    expect(nameTick(explorer, reading, sentence("s01"))).toBe("s01, 0 claims");
  });

  it("says how much a filter leaves, and that what is chosen rests there", () => {
    const { explorer, reading, sentence } = opened("#view=text&projects=roots&sel=three-cities");
    const { length } = sentence("s78").claims;
    explorer.setLanguage("en");
    expect(nameTick(explorer, reading, sentence("s78"))).toMatch(
      new RegExp(`^s78, \\d+ of ${length} claims.*, evidence of what is chosen$`),
    );
  });
});
