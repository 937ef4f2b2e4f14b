import { describe, expect, it } from "vitest";
import { keepText, loadKeptText, type TextStorage } from "./kept-text.ts";

function fakeStorage() {
  const items = new Map<string, string>();
  const storage: TextStorage = () => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  });
  return { items, storage };
}

describe("a copy that this device keeps", () => {
  it("is there again for its own atlas alone, until it is forgotten, which leaves nothing", () => {
    const { items, storage } = fakeStorage();
    expect(keepText(storage, "one", { name: "甲.txt", text: "河边村" })).toBe(true);
    expect(loadKeptText(storage, "one")).toEqual({ name: "甲.txt", text: "河边村" });
    expect(loadKeptText(storage, "other")).toBeUndefined();
    keepText(storage, "one", undefined);
    expect([...items.keys()]).toEqual([]);
  });

  it("is none where the store holds garbage, and is said not to be kept where there is no store", () => {
    const { items, storage } = fakeStorage();
    for (const garbage of ["{", "7", '{"text":7}', "null"]) {
      items.set("mailuo.text.one", garbage);
      expect(loadKeptText(storage, "one")).toBeUndefined();
    }
    const disabled: TextStorage = () => {
      throw new Error("storage is disabled");
    };
    expect(keepText(disabled, "one", { text: "河边村" })).toBe(false);
    expect(loadKeptText(disabled, "one")).toBeUndefined();
  });
});
