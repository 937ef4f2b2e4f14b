import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { createTrail, type Trail } from "./card-trail.ts";

const { explorer } = openYongzhou();
const [first = "", second = "", third = ""] = explorer.graph.nodes();

function walked(ids: readonly (string | undefined)[]): Trail {
  const trail = createRoot(() => createTrail(explorer));
  for (const id of ids) explorer.select(id);
  return trail;
}

describe("the trail of cards", () => {
  it("leads back the way that was walked, to its start and no further", () => {
    const trail = walked([undefined, first, second, third]);
    expect(trail.before()).toBe(second);
    trail.back();
    expect(explorer.selection()).toBe(second);
    trail.back();
    expect([explorer.selection(), trail.before()]).toEqual([first, undefined]);
    trail.back();
    expect(explorer.selection()).toBe(first);
  });

  it("goes on from where one has come back to", () => {
    const trail = walked([undefined, first, second]);
    trail.back();
    explorer.select(third);
    expect(trail.before()).toBe(first);
  });

  it("ends when the card is closed", () => {
    const trail = walked([undefined, first, second, undefined, third]);
    expect(trail.before()).toBeUndefined();
  });
});
