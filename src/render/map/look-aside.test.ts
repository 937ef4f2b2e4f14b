import type { Core, CytoscapeOptions } from "cytoscape";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mapCard, mountedMap, peopledScene } from "../../../tests/fixtures/mounted-map.ts";
import { mountMap } from "./mount-map.ts";

vi.mock("cytoscape", async (original) => {
  const { default: cytoscape } = await original<{ default: (options: CytoscapeOptions) => Core }>();
  return {
    default: ({ container: _, ...options }: CytoscapeOptions) => cytoscape({ ...options, headless: true }),
  };
});
afterEach(() => vi.unstubAllGlobals());

describe("looking aside", () => {
  it("goes back from what was looked at aside, unless the reader or another wish moved it since", () => {
    const { map } = mountedMap(mountMap, peopledScene);
    const aside = () => {
      map.setCovers([mapCard], false);
      map.lookAside({ ids: ["deep"], closeness: 3, steady: true }, false);
      map.lookAside({ ids: ["far"], closeness: 3, steady: true }, false);
    };
    const whole = map.viewport();
    aside();
    expect(map.viewport()).not.toEqual(whole);
    map.setCovers([], false);
    map.lookBack(false);
    expect([map.viewport(), map.showsAll()]).toEqual([whole, true]);

    map.zoomAt(2, 30, 40);
    const own = map.place();
    aside();
    map.setCovers([], false);
    map.lookBack(false);
    expect(map.place()).toEqual(own);

    for (const move of [
      () => map.zoomBy(1.1, false),
      () => map.scrollBy(5),
      () => map.bring({ ids: ["beside"], closeness: 2 }, false),
    ]) {
      aside();
      move();
      const moved = map.viewport();
      map.lookBack(false);
      expect(map.viewport()).toEqual(moved);
    }
    map.dispose();
  });
});
