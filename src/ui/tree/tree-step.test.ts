import { describe, expect, it } from "vitest";
import { createTyped, treeStep, type WalkedTree } from "./tree-step.ts";

const children: Record<string, readonly string[]> = { a: ["a1", "a2"], a1: ["x"], b: ["b1"] };
const tree: WalkedTree = {
  roots: () => ["a", "b", "c"],
  childrenOf: (key) => children[key] ?? [],
  parentOf: (key) => Object.keys(children).find((parent) => children[parent]?.includes(key)),
  lines: () => ["a", "a1", "a2", "b", "c"],
  lineOf: (key) => tree.lines().indexOf(key),
  isOpen: (key) => key === "a",
};
const step = (at: string, key: string) => treeStep(tree, at, key);

describe("keys in a tree", () => {
  it("walk the lines that are seen, and end at the ends", () => {
    expect(step("a", "ArrowDown")).toEqual({ go: "a1" });
    expect(step("b", "ArrowUp")).toEqual({ go: "a2" });
    expect(step("a", "ArrowUp")).toEqual({});
    expect(step("c", "ArrowDown")).toEqual({});
    expect(step("b", "Home")).toEqual({ go: "a" });
    expect(step("a", "End")).toEqual({ go: "c" });
  });

  it("open, then go in", () => {
    expect(step("b", "ArrowRight")).toEqual({ open: ["b"] });
    expect(step("a", "ArrowRight")).toEqual({ go: "a1" });
    expect(step("c", "ArrowRight")).toEqual({});
  });

  it("close, then go out", () => {
    expect(step("a", "ArrowLeft")).toEqual({ close: ["a"] });
    expect(step("a2", "ArrowLeft")).toEqual({ go: "a" });
    expect(step("c", "ArrowLeft")).toEqual({});
  });

  it("open all siblings that have something in them", () => {
    expect(step("c", "*")).toEqual({ open: ["a", "b"] });
    expect(step("a2", "*")).toEqual({ open: ["a1"] });
  });

  it("are left alone where they do not walk", () => {
    expect(step("a", "Tab")).toBeUndefined();
    expect(step("a", "Escape")).toBeUndefined();
  });
});

describe("typed letters", () => {
  it("add up until there is a pause", () => {
    const typed = createTyped();
    expect(typed.going(0)).toBe(false);
    expect(typed.add("a", 0)).toBe("a");
    expect(typed.add("b", 500)).toBe("ab");
    expect(typed.going(1000)).toBe(true);
    expect(typed.going(1300)).toBe(false);
    expect(typed.add("c", 1300)).toBe("c");
  });
});
