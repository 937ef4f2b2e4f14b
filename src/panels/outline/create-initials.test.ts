import { createRoot } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { createInitials } from "./create-initials.ts";

const label = openYongzhou().explorer.graph.getNodeAttribute("direct-line", "node").label.zh;

function opened(language: "zh" | "en", readings: readonly string[] | undefined) {
  const { explorer } = openYongzhou();
  explorer.setLanguage(language);
  const load = vi.fn(async () => readings && new Map([[label, readings]]));
  return { explorer, load, initials: createRoot(() => createInitials(explorer, load)) };
}

describe("the initials of names", () => {
  it("are those of every reading, once the readings are there", async () => {
    const { initials } = opened("zh", ["mín yì zhí tōng gōng chéng", "mín yì zhí tòng gōng chéng"]);
    expect(initials("direct-line")).toEqual([]);
    await vi.waitFor(() => expect(initials("direct-line")).toEqual(["myztgc", "myztgc"]));
    expect(initials("roots")).toEqual([]);
  });

  it("are not fetched before the page is read in Chinese", async () => {
    const { explorer, load, initials } = opened("en", ["mín yì zhí tōng gōng chéng"]);
    await Promise.resolve();
    expect(load).not.toHaveBeenCalled();
    explorer.setLanguage("zh");
    await vi.waitFor(() => expect(initials("direct-line")).toEqual(["myztgc"]));
  });

  it("are none where the readings cannot be had or are another name's", async () => {
    for (const readings of [undefined, ["mín"]]) {
      const { load, initials } = opened("zh", readings);
      await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
      await Promise.resolve();
      expect(initials("direct-line")).toEqual([]);
    }
  });
});
