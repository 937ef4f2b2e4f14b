import { expect, it } from "vitest";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { villageFiles, villageGraph, villageIndex, villageTours } from "../../tests/fixtures/village.ts";
import { formattedFiles } from "./formatted-files.ts";

it("writes an atlas of one language in that language only, its tours too", () => {
  for (const language of languages) {
    const only = <T>(value: T) => onlyInLanguages(value, [language]);
    const loaded = loadAtlas(
      villageFiles({
        graph: only({ ...villageGraph(), languages: [language] }),
        textIndex: only(villageIndex()),
        tours: only(villageTours()),
      }),
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems[0]));
    const [graph, tours] = formattedFiles(loaded.value).map(({ text }) => JSON.parse(text));
    expect(graph).toEqual(onlyInLanguages(graph, [language]));
    expect(graph.nodes).toEqual(
      expect.arrayContaining(only(villageGraph()).nodes.map((node) => expect.objectContaining(node))),
    );
    expect(tours).toEqual(only(villageTours()));
  }
});
