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
  fit: "whole",
  language: "zh",
  width: 800,
  height: 600,
  background: "#fff",
  nodes: [],
  edges: [],
  headings: [],
};
const accents = {
  ink: "#000",
  paper: "#fff",
  accent: "#00f",
  fontFamily: "sans-serif",
  forced: false,
  contrast: false,
};
const silent = { choose() {}, hover() {}, zoom() {}, camera() {}, ready() {} };

/** A map in a container that only has a size. */
function mount(drawn: Scene = scene) {
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
  const container = Object.assign(new EventTarget(), {
    clientWidth: 400,
    clientHeight: 300,
    querySelectorAll: () => [],
  });
  return { observers, map: mountMap(container as unknown as HTMLElement, drawn, accents, silent) };
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

  it("opens a scene that is read across its width at the top, and scrolls no further than it reaches", () => {
    const { map } = mount({ ...scene, fit: "width", height: 6000 });
    // The container shows 800 × 600 of the scene; places are told by their middle.
    expect(map.place()).toMatchObject({ x: 400, y: 300, zoom: 1 });
    map.scrollBy(200);
    expect(map.place().y).toBeCloseTo(700);
    map.scrollBy(1e6);
    expect(map.place().y).toBeCloseTo(5700);
    map.scrollBy(-1e6);
    expect(map.place().y).toBeCloseTo(300);
    map.dispose();
  });

  it("can be ended twice, and stops watching once", () => {
    const { map, observers } = mount();
    map.dispose();
    map.dispose();
    expect(observers).toEqual(["observed", "ended"]);
  });
});
