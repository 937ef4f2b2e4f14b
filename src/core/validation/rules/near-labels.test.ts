import { expect, test, vi } from "vitest";
import { village } from "../../../../tests/fixtures/broken-village.ts";
import { villageFiles } from "../../../../tests/fixtures/village.ts";
import { loadAtlas } from "../load-atlas.ts";

test("a label too long for the map is told as such, and no more is done with it than with any other", () => {
  const sorted = vi.spyOn(Array.prototype, "toSorted");
  const longest = (characters: number) => {
    const broken = village();
    broken.node("elders").label = { zh: "老".repeat(characters), en: "e ".repeat(characters / 2) };
    sorted.mockClear();
    const loaded = loadAtlas(villageFiles(broken));
    const codes = loaded.ok ? [] : loaded.problems.map(({ code }) => code);
    return { codes, sorts: sorted.mock.calls.length };
  };
  const long = longest(5000);
  expect(long.codes).toEqual(["labelTooLong", "labelTooLong"]);
  expect(long.sorts).toBe(longest(50).sorts);
});
