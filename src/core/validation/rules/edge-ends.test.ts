import { expect, test } from "vitest";
import { type Village, village } from "../../../../tests/fixtures/broken-village.ts";
import { villageCopy, villageFiles } from "../../../../tests/fixtures/village.ts";
import { loadAtlas } from "../load-atlas.ts";
import type { CopiedSentences } from "../rule.ts";

const told = (broken: Village, copy?: CopiedSentences) => {
  const loaded = loadAtlas(villageFiles(broken), copy);
  return (loaded.ok ? loaded.warnings : loaded.problems).map(({ code, id }) => [code, id]);
};

test("what a copy of the text says clears a warning that quotations alone do not", () => {
  const broken = village();
  // s05 names the committee, but nothing quotes it from there.
  broken.edge("elders", "oversees").evidence = [{ sentence: "s05" }];
  expect(told(broken)).toEqual([["edgeEndsUnmentioned", "elders.oversees.committee"]]);
  const copy = villageCopy();
  expect(told(broken, copy)).toEqual([]);
  // One that lacks the sentence says nothing about it.
  copy.delete("s05");
  expect(told(broken, copy)).toEqual(told(broken));
});

test("an end is mentioned by a quotation of any claim, by its alias, and by resting on the sentence itself", () => {
  const quoted = village();
  quoted.edge("elders", "oversees").evidence = [{ sentence: "s05", span: [0, 3], surface: "村委会" }];
  expect(told(quoted)).toEqual([]);
  const renamed = village();
  renamed.edge("elders", "oversees").evidence = [{ sentence: "s05" }];
  renamed.node("elders").alias = { zh: ["“育苗”"] };
  expect(told(renamed).map(([code]) => code)).not.toContain("edgeEndsUnmentioned");
  const resting = village();
  resting.edge("elders", "oversees").evidence = [{ sentence: "s05" }];
  resting.node("elders").evidence.push({ sentence: "s05" });
  expect(told(resting)).toEqual([]);
});

test("inferences and background, whose ends need not be mentioned, are left alone", () => {
  const broken = village();
  const edge = broken.edge("elders", "oversees");
  edge.basis = "background";
  edge.evidence = [{ sentence: "s03" }, { source: "handbook", locator: "p. 2" }];
  expect(told(broken)).toEqual([]);
});
