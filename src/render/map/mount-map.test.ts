import type { Core, CytoscapeOptions } from "cytoscape";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Scene } from "../../scene/types.ts";
import { mountMap } from "./mount-map.ts";

// Without a document there is nothing to draw on; everything but the drawing is Cytoscape's own.
vi.mock("cytoscape", async (original) => {
  const { default: cytoscape } = await original<{ default: (options: CytoscapeOptions) => Core }>();
  return {
    default: ({ container: _, ...options }: CytoscapeOptions) => cytoscape({ ...options, headless: true }),
  };
});

const scene: Scene = {
  layoutId: "map-wide-zh",
  language: "zh",
  width: 800,
  height: 600,
  background: "#fff",
  fontFamily: "sans-serif",
  nodes: [],
  edges: [],
  headings: [],
};
const accents = { ink: "#000", paper: "#fff", accent: "#00f", fontFamily: "sans-serif", forced: false };
const silent = { choose() {}, hover() {}, zoom() {}, camera() {}, ready() {} };

/** A map in a container that only has a size. */
function mount() {
  const observers: string[] = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {
        observers.push("observed");
      }
      disconnect() {
        observers.push("ended");
      }
    },
  );
  const container = { clientWidth: 400, clientHeight: 300, querySelectorAll: () => [] };
  return { observers, map: mountMap(container as unknown as HTMLElement, scene, accents, silent) };
}

afterEach(() => vi.unstubAllGlobals());

describe("mountMap", () => {
  it("opens with the whole map fitted in its container", () => {
    const { map } = mount();
    expect(map.relativeZoom()).toBeCloseTo(1);
    expect(map.place()).toMatchObject({ x: scene.width / 2, y: scene.height / 2 });
    map.dispose();
  });

  it("zooms about the middle, within its bounds", () => {
    const { map } = mount();
    map.zoomBy(2, false);
    expect(map.relativeZoom()).toBeCloseTo(2);
    expect(map.place()).toMatchObject({ x: scene.width / 2, y: scene.height / 2 });
    map.zoomBy(1000, false);
    const closest = map.relativeZoom();
    map.zoomBy(2, false);
    expect(map.relativeZoom()).toBeCloseTo(closest);
    map.dispose();
  });

  it("can be ended twice, and stops watching once", () => {
    const { map, observers } = mount();
    map.dispose();
    map.dispose();
    expect(observers).toEqual(["observed", "ended"]);
  });
});
