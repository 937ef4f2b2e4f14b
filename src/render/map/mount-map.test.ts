import type { Core, CytoscapeOptions } from "cytoscape";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyScene as scene } from "../../../tests/fixtures/empty-scene.ts";
import {
  mapAccents as accents,
  mapCard as card,
  mountedMap,
  plainNode as node,
  peopledScene as peopled,
  peopledNodes,
} from "../../../tests/fixtures/mounted-map.ts";
import type { Scene, SceneNode } from "../../scene/types.ts";
import { mountMap } from "./mount-map.ts";
import type { MapState } from "./show-presence.ts";

const made = vi.hoisted((): { cy?: Core } => ({}));
// Without a document there is nothing to draw on; everything but the drawing is Cytoscape's own.
vi.mock("cytoscape", async (original) => {
  const { default: cytoscape } = await original<{ default: (options: CytoscapeOptions) => Core }>();
  return {
    default: ({ container: _, ...options }: CytoscapeOptions) => {
      made.cy = cytoscape({ ...options, headless: true });
      return made.cy;
    },
  };
});

const { deep, beside, far } = peopledNodes;
const mount = (drawn?: Scene) => mountedMap(mountMap, drawn);

/** Where a node is drawn in the container. */
function drawnAt({ map }: ReturnType<typeof mount>, { x, y, width, height }: SceneNode) {
  const seen = map.viewport();
  const zoom = (map.relativeZoom() * 400) / scene.width;
  const at = { left: (x - width / 2 - seen.x) * zoom, top: (y - height / 2 - seen.y) * zoom };
  return { ...at, right: at.left + width * zoom, bottom: at.top + height * zoom };
}

const allHidden: MapState = {
  visibility: { node: () => "hidden", edge: () => "hidden" },
  level: "overview",
  chosen: new Set(),
  focused: undefined,
};
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
    const { map } = mount({ ...scene, fit: "width", height: 6000, size: 30 });
    // The container shows 800 × 600 of the scene; places are told by their middle.
    expect(map.place()).toMatchObject({ x: 400, y: 300, zoom: 1 });
    map.scrollBy(200);
    expect(map.place().y).toBeCloseTo(700);
    map.scrollBy(1e6);
    expect(map.place().y).toBeCloseTo(5700);
    map.scrollBy(-1e6);
    expect(map.place().y).toBeCloseTo(300);
    // What lies over its end lets that come out above it; what lies over its beginning takes nothing from it.
    const tools = { left: 200, top: 250, right: 400, bottom: 300, lasting: false };
    map.setCovers([{ ...tools, top: 0, bottom: 50 }, tools], false);
    map.scrollBy(1e6);
    expect(map.place().y).toBeCloseTo(5800);
    map.dispose();
  });

  it("opens what is wider than it can be read at its left upper corner, so large that it can", () => {
    const { map } = mount({ ...scene, fit: "width", height: 6000, size: 10 });
    expect(map.labelSize()).toBeCloseTo(12);
    expect(map.viewport()).toMatchObject({ x: 0, y: 0 });
    expect(map.overview()).toMatchObject({ x: 400, y: 3000 });
    map.dispose();
  });

  it("brings a node that is not drawn yet, with what fits beside it, where nothing lies over the stage", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    map.show(allHidden);
    map.setCovers([card], false);
    map.bring({ ids: ["deep"], besides: ["far", "beside"], closeness: 1.9, steady: true }, false);
    expect(map.relativeZoom()).toBeGreaterThanOrEqual(1.9);
    for (const one of [deep, beside]) {
      const { left, top, right, bottom } = drawnAt(mounted, one);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(card.left);
      expect(bottom).toBeLessThanOrEqual(card.bottom);
    }
    const before = map.viewport();
    map.bring({ ids: ["beside"], closeness: 1.9, steady: true }, false);
    expect(map.viewport()).toEqual(before);
    map.dispose();
  });

  it("shows all of the map for what would come no closer, instead of a part that cuts what is not of it", () => {
    const group = [node("left", 60, 560), node("right", 740, 120)];
    const { map } = mount({ ...scene, nodes: [...group, node("top", 400, 14)] });
    const whole = map.viewport();
    map.setCovers([{ left: 300, top: 288, right: 400, bottom: 300, lasting: false }], false);
    map.bring({ ids: ["left", "right"], closeness: 0, most: 3 }, false);
    expect(map.viewport()).toEqual(whole);
    expect(map.relativeZoom()).toBeCloseTo(1);
    map.dispose();
  });

  it("makes room again for what comes to lie over the stage, until the reader moves the map", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    map.bring({ ids: ["deep"], closeness: 1, steady: true }, false);
    map.setCovers([card], false);
    expect(drawnAt(mounted, deep).right).toBeLessThanOrEqual(card.left);
    map.zoomAt(2, 0, 0);
    const moved = map.viewport();
    map.setCovers([], false);
    expect(map.viewport()).toEqual(moved);
    map.dispose();
  });

  it("fits again what was fitted when the window changes, after an animated fit too, and else keeps the middle", () => {
    const { map, resize } = mount(peopled);
    map.zoomBy(2, false);
    map.bring("all", true);
    resize(800, 600);
    expect(map.relativeZoom()).toBeCloseTo(1);
    map.zoomBy(2, false);
    const { x, y } = map.place();
    resize(500, 600);
    expect(map.place()).toMatchObject({ x, y });
    expect(map.relativeZoom()).toBeCloseTo(2);
    map.dispose();
  });

  it("keeps in sight what was when other places are drawn", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    map.bring({ ids: ["deep"], closeness: 2, steady: true }, false);
    const other = { ...peopled, layoutId: "map-wide-en", nodes: [node("deep", 90, 500), beside, far] };
    map.setScene(other, accents);
    // At this zoom the container shows 400 × 300 of the scene.
    expect(Math.abs(map.place().x - 90)).toBeLessThan(200);
    expect(Math.abs(map.place().y - 500)).toBeLessThan(150);
    map.dispose();
  });

  it("keeps a node where it is and words as large as they were when more detail is drawn", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    map.zoomBy(4, false);
    map.bring({ ids: ["deep"], closeness: 0, steady: true }, false);
    const [before, label] = [map.onStage("deep"), map.labelSize()];
    const deeper = {
      ...peopled,
      layoutId: "map-near-zh",
      width: 1600,
      height: 1200,
      nodes: [node("deep", 300, 900), beside, far, node("new", 900, 700)],
    };
    map.setScene(deeper, accents, { deeper: true, animate: false, anchor: "deep" });
    expect(map.labelSize()).toBeCloseTo(Math.min(20, Math.max(12, label)));
    const now = map.onStage("deep");
    const middle = (rect: typeof now) => rect && (rect.left + rect.right) / 2;
    expect(middle(now)).toBeCloseTo(middle(before) ?? Number.NaN);
    map.dispose();
  });

  it("shows no room beside the map when more detail is drawn of what is whole on the stage", () => {
    const { map } = mount(peopled);
    const nodes = [node("deep", 2390, 1790), beside, far];
    const deeper = { ...peopled, layoutId: "map-near-zh", width: 2400, height: 1800, nodes };
    map.setScene(deeper, accents, { deeper: true, animate: false, anchor: "deep" });
    const { x, y } = map.viewport();
    const zoom = map.labelSize() / deeper.size;
    expect(Math.min(x, y, 2400 - x - 400 / zoom, 1800 - y - 300 / zoom)).toBeGreaterThanOrEqual(-1e-6);
    map.dispose();
  });

  it("brings what was asked for once a scene is drawn that has a place for it", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    map.bring({ ids: ["new"], closeness: 1, steady: true }, false);
    const nodes = [far, node("new", 1500, 1100)];
    const deeper = { ...peopled, layoutId: "map-near-zh", width: 1600, height: 1200, nodes };
    map.setScene(deeper, accents, { deeper: true, animate: false });
    const { left = -1, top = -1, right = -1, bottom = -1 } = map.onStage("new") ?? {};
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(400);
    expect(bottom).toBeLessThanOrEqual(300);
    map.dispose();
  });

  it("shows another scene as it was asked to show the one before", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    map.show({
      ...allHidden,
      visibility: { node: (id) => (id === "far" ? "lit" : "shown"), edge: () => "shown" },
    });
    const line = { edges: [], over: ["far"], level: "overview", points: [], cornerRadius: 0 } as const;
    const looks = { project: undefined, stroke: "#000", width: 1, dash: [], arrow: false } as const;
    map.setScene({ ...peopled, layoutId: "map-far-zh", lines: [{ ...line, ...looks }] }, accents);
    const [ground] = mounted.drawn[0]?.children ?? [];
    const [path] = ground?.children[0]?.children ?? [];
    // Something is lit, so that the line steps back.
    expect(Number(path?.attributes.opacity)).toBeLessThan(1);
    map.dispose();
  });

  it("writes to nothing that is seen as before", () => {
    const mounted = mount(peopled);
    const { map } = mounted;
    const panel = { x: 0, y: 0, width: 9, height: 9, fill: "#eee", level: "overview" } as const;
    map.setScene({ ...peopled, panels: [panel] }, accents);
    const written: string[] = [];
    made.cy?.on("class data style", "node, edge", ({ target }) => void written.push(target.id()));
    const [ground] = mounted.drawn[0]?.children ?? [];
    const [rect] = ground?.children ?? [];
    if (!rect) throw new Error("the panel is not drawn");
    const seen = (faded: string, shares = "shown" as "shown" | "lit"): MapState => ({
      ...allHidden,
      visibility: { node: (id) => (id === faded ? "faded" : shares), edge: () => "hidden" },
    });
    map.show(seen("far"));
    expect(new Set(written)).toEqual(new Set(["far"]));
    rect.attributes.opacity = "as it was";
    written.length = 0;
    map.show(seen("far"));
    expect(written).toEqual([]);
    map.show(seen("beside"));
    expect(new Set(written)).toEqual(new Set(["far", "beside"]));
    expect(rect.attributes.opacity).toBe("as it was");
    map.show(seen("beside", "lit"));
    expect(rect.attributes.opacity).not.toBe("as it was");
    map.dispose();
  });

  it("says that all of it is seen until the reader moves it", () => {
    const { map } = mount(peopled);
    expect(map.showsAll()).toBe(true);
    map.zoomBy(1.2, false);
    expect(map.showsAll()).toBe(false);
    map.bring("all", false);
    expect(map.showsAll()).toBe(true);
    map.dispose();
  });

  it("can be ended twice, and stops watching once", () => {
    const { map, observers } = mount();
    map.dispose();
    map.dispose();
    expect(observers).toEqual(["observed", "ended"]);
  });
});
