import { expect, it } from "vitest";
import { village } from "../../../tests/fixtures/broken-village.ts";
import { villageFiles } from "../../../tests/fixtures/village.ts";
import { villageText } from "../../../tests/fixtures/village-text.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { anchorText } from "../text/anchor/anchor-text.ts";
import { copiedSentences } from "../text/own/copied-sentences.ts";
import { loadAtlas } from "./load-atlas.ts";
import { reviewWarnings } from "./review-warnings.ts";

function opened(changed = village()) {
  const loaded = loadAtlas(villageFiles(changed));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

it("finds no error in an atlas that is open, and sorts its warnings by whether they are answered", () => {
  const { open, answered } = reviewWarnings(yongzhou().atlas, undefined);
  expect([...open, ...answered].filter(({ severity }) => severity === "error")).toEqual([]);
  const changed = village();
  changed.edge("elders", "oversees").evidence = [{ sentence: "s05" }];
  const why = { zh: "如此", en: "So it is" };
  const answers = [{ warning: "edgeEndsUnmentioned", id: "elders.oversees.committee", why }] as const;
  const atlas = opened(changed);
  const told = reviewWarnings({ ...atlas, graph: { ...atlas.graph, answers: [...answers] } }, undefined);
  expect(told.open).toEqual([]);
  expect(told.answered.map(({ id, answer }) => [id, answer])).toEqual([["elders.oversees.committee", why]]);
});

it("tells a warning until a copy of the text clears it", async () => {
  const changed = village();
  changed.edge("elders", "oversees").evidence = [{ sentence: "s05" }];
  const atlas = opened(changed);
  const ids = (copy?: Parameters<typeof reviewWarnings>[1]) =>
    reviewWarnings(atlas, copy).open.map(({ id }) => id);
  expect(ids()).toEqual(["elders.oversees.committee"]);
  if (!atlas.textIndex) throw new Error("the village has an index");
  const anchoring = await anchorText(villageText, atlas.textIndex);
  expect(ids(copiedSentences({ text: villageText, anchoring }))).toEqual([]);
});
