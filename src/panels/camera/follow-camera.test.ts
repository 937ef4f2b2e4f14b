import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { sharedNodes } from "../../core/graph/shared-nodes.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Camera } from "../../core/link/link-state.ts";
import type { Subject } from "../../render/map/frame-subject.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import { arrange, chooseMatch, chooseMode, pressProject } from "../../state/reader-actions.ts";
import { followCamera } from "./follow-camera.ts";

const narrow = { left: 0, top: 0, right: 390, bottom: 600, width: 390, height: 600 } as DOMRect;

/** A map that only remembers what it was asked. */
function recorder(column: ReadonlyMap<string, number> | undefined) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...rest: unknown[]) =>
      void asked.push([name, ...rest]);
  const map = {
    bring: note("bring"),
    lookAside: note("lookAside"),
    lookBack: note("lookBack"),
    zoomBy: note("zoomBy"),
    setCovers: () => {},
    // A leaf's label of 15 pixels where all of it is seen.
    zoomForLabel: (pixels: number) => pixels / 15,
    showsAll: () => column !== undefined,
    // Read by scrolling where nodes are given with how far down they stand.
    overview: () => column && { x: 0, y: 0, zoom: 1 },
    onStage: (id: string) => {
      const top = column?.get(id);
      return top === undefined ? undefined : { left: 0, right: 100, top, bottom: top + 20 };
    },
  };
  return { asked, map: map as unknown as MapHandle };
}

function follow(
  hash = "",
  placeHere: (camera: Camera | undefined) => Camera | undefined = (camera) => camera,
  column?: ReadonlyMap<string, number>,
) {
  const environment = fakeEnvironment(hash);
  environment.setStill(true);
  const { explorer } = openYongzhou(environment);
  const { asked, map } = recorder(column);
  return createRoot((dispose) => {
    const [covered, setCovered] = createSignal(false);
    const [mounted, setMounted] = createSignal<MapHandle>();
    const start = followCamera(explorer, {
      map: () => (covered() ? undefined : mounted()),
      asked: placeHere,
      stage: () =>
        column ? ({ clientHeight: 600, getBoundingClientRect: () => narrow } as Element) : undefined,
    });
    const mount = () => {
      start(map);
      setMounted(map);
    };
    const last = () => asked.at(-1)?.[1] as Partial<Subject>;
    return { environment, explorer, asked, last, mount, setCovered, dispose };
  });
}

beforeEach(() => {
  vi.stubGlobal("window", { innerWidth: 1440, innerHeight: 900 });
  vi.stubGlobal("document", { querySelectorAll: () => [] });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    "MutationObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe("followCamera", () => {
  it("brings in a column what a filter leaves, where nothing of it is in sight", () => {
    const column = new Map([
      ["residents", 1400],
      ["roots", 20],
      ["hear-deputies", 900],
    ]);
    const { explorer, asked, last, mount } = follow("", undefined, column);
    mount();
    explorer.setFilterGroup("institutions", ["residents"]);
    const [first] = [...column]
      .filter(([id]) => explorer.passing().nodes.has(id))
      .sort((a, b) => a[1] - b[1]);
    expect(last()).toMatchObject({ ids: [first?.[0]], steady: true });
    const count = asked.length;
    explorer.clearFilter();
    expect(asked.length).toBe(count);
  });

  it("brings in a column the first of what is left where the rest is hidden, as wide as the column is", () => {
    const column = new Map([
      ["residents", 1400],
      ["explore-chain-stations", 200],
    ]);
    const { explorer, last, mount } = follow("#view=map&institutions=residents", undefined, column);
    mount();
    chooseMode(explorer, "hide");
    expect(last()).toMatchObject({ ids: ["explore-chain-stations"], closeness: 1, steady: true });
  });

  it("brings in a column what two projects share, though measures that lead to it are in sight", () => {
    const [one = "", two = ""] = rootProjects(openYongzhou().explorer.graph);
    const { graph } = openYongzhou().explorer;
    const { shared, ways } = sharedNodes(graph, [one, two]);
    const [first = ""] = shared;
    const [way = ""] = ways;
    const { explorer, last, mount } = follow(
      `#view=map&projects=${one},${two}`,
      undefined,
      new Map([
        [way, 100],
        [first, 3000],
      ]),
    );
    mount();
    chooseMatch(explorer, "all");
    expect(last()).toMatchObject({ ids: [first], besides: [...shared], closeness: 1 });
  });

  it("shows a column of the map at once when all is asked for twice, but no lanes, whose words would be specks", () => {
    const { explorer, last, mount } = follow("", undefined, new Map());
    mount();
    explorer.requestCamera("all");
    expect(last()).toEqual({ x: 0, y: 0, zoom: 1 });
    explorer.setView("lanes");
    explorer.requestCamera("all");
    expect(last()).toBe("all");
  });

  it("runs each wish once, however often another view covers the map", () => {
    const { explorer, asked, mount, setCovered } = follow();
    mount();
    explorer.requestCamera("in");
    expect(asked.filter(([name]) => name === "zoomBy")).toHaveLength(1);
    for (const covered of [true, false, true, false]) setCovered(covered);
    expect(asked.filter(([name]) => name === "zoomBy")).toHaveLength(1);
  });

  it("keeps what was wished under another view until the map is there again", () => {
    const { explorer, asked, mount, setCovered, last } = follow();
    mount();
    setCovered(true);
    const before = asked.length;
    explorer.select("upgrade-stations");
    explorer.requestCamera("all");
    expect(asked).toHaveLength(before);
    setCovered(false);
    expect(asked).toHaveLength(before + 2);
    expect(last()).toBe("all");
  });

  it("brings a chosen node with what it is tied to, no farther away than the whole and so that it can be read", () => {
    const { explorer, mount, last } = follow();
    mount();
    expect(last()).toBe("all");
    explorer.select("figure-388-stations");
    expect(last()).toMatchObject({ ids: ["figure-388-stations"], steady: true, closeness: 1 });
    const { besides = [] } = last();
    expect([...besides].sort()).toEqual(explorer.graph.neighbors("figure-388-stations").sort());
    expect(explorer.detail()).toBe(true);
  });

  it("brings a node again that is chosen again, and goes back when a choice is given up", () => {
    const { explorer, asked, mount } = follow("#view=map&sel=residents");
    mount();
    const before = asked.length;
    explorer.select("residents");
    expect(asked).toHaveLength(before + 1);
    explorer.select(undefined);
    expect(asked.slice(before + 1)).toEqual([["lookBack", false]]);
  });

  it("opens a link at its place, with what it chose in sight, or as if nothing had been looked at before", () => {
    const placed = follow("#view=map&sel=residents&camera=500,300,1.5");
    placed.mount();
    expect(placed.asked.at(-1)).toMatchObject([
      "lookAside",
      { ids: ["residents"], closeness: 0, steady: true },
      false,
      { x: 500, y: 300, zoom: 1.5 },
    ]);
    const { environment, asked, mount } = follow();
    mount();
    environment.visit("#view=map&sel=residents");
    expect(asked.at(-1)).toMatchObject(["lookAside", { ids: ["residents"] }, false, "all"]);
    environment.visit("#view=map");
    expect(asked.at(-1)).toEqual(["bring", "all", false, "all"]);
  });

  it("leaves a place alone that a link names for no stage", () => {
    const { asked, mount } = follow("#view=map&camera=500,300,1.5", () => undefined);
    mount();
    expect(asked.at(-1)).toEqual(["bring", "all", false, "all"]);
  });

  it("fills the stage with a group, a neighbourhood or a way, no larger than can be taken in", () => {
    const { explorer, mount, last } = follow();
    mount();
    explorer.requestCamera(["roots", "residents"]);
    expect(last()).toMatchObject({ ids: ["roots", "residents"], most: 2 });
    explorer.setFocus({ id: "roots", steps: 1 });
    expect(last().ids).toEqual(expect.arrayContaining(explorer.graph.neighbors("roots")));
    explorer.setPath({ from: "roots", to: "residents", choice: 0 });
    expect(last().ids).toEqual(explorer.shownPath()?.nodes);
  });

  it("brings a pressed project and the organs it leads to, with what passes around them as far as all is easy to read", () => {
    const { explorer, mount, last } = follow();
    mount();
    const { graph } = explorer;
    const isOrgan = (id: string) => graph.getNodeAttribute(id, "type").role === "goal";
    for (const project of rootProjects(graph)) {
      pressProject(explorer, project);
      expect(last().ids).toContain(project);
      const organs = [...explorer.passing().nodes].filter(isOrgan);
      expect(last().besides).toEqual(expect.arrayContaining(organs));
      const led = graph.outNeighbors(project).filter(isOrgan);
      expect(led.length).toBeGreaterThan(0);
      expect(last().ids?.filter(isOrgan).sort()).toEqual(led.sort());
      expect(last().closeness).toBeCloseTo(18 / 15);
      pressProject(explorer, project);
    }
  });

  it("shows all of what is placed alone when another project is pressed", () => {
    const { explorer, mount, last } = follow();
    mount();
    const [one = "", two = ""] = rootProjects(explorer.graph);
    pressProject(explorer, one);
    arrange(explorer, true);
    pressProject(explorer, two);
    expect(last()).toBe("all");
  });
});
