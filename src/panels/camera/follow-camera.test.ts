import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { Sight } from "../../render/map/camera-control.ts";
import type { Subject } from "../../render/map/frame-subject.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import { toldCamera } from "./asked-camera.ts";
import { followCamera } from "./follow-camera.ts";
import { openingSight } from "./subjects.ts";

/** A map that only remembers what it was asked. */
function recorder() {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...rest: unknown[]) =>
      void asked.push([name, ...rest]);
  const map = {
    bring: note("bring"),
    zoomBy: note("zoomBy"),
    setCovers: () => {},
    relativeZoom: () => 1,
    nearest: (ids: readonly string[]) => ids[0],
  };
  return { asked, map: map as unknown as MapHandle };
}

function follow(hash = "", shapeAt: MapShape | "lanes" = "wide") {
  const environment = fakeEnvironment(hash);
  environment.setStill(true);
  const { explorer } = openYongzhou(environment);
  const { asked, map } = recorder();
  return createRoot((dispose) => {
    const [covered, setCovered] = createSignal(false);
    const [mounted, setMounted] = createSignal<MapHandle>();
    const start = followCamera(explorer, {
      map: () => (covered() ? undefined : mounted()),
      shape: () => (shapeAt === "lanes" ? undefined : shapeAt),
      stage: () => undefined,
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

  it("brings a chosen node with what it is tied to, as close as its level needs", () => {
    const { explorer, mount, last } = follow();
    mount();
    expect(last()).toBe("all");
    explorer.select("figure-388-stations");
    expect(last()).toMatchObject({ ids: ["figure-388-stations"], steady: true });
    const { besides = [], closeness } = last();
    expect([...besides].sort()).toEqual(explorer.graph.neighbors("figure-388-stations").sort());
    expect(closeness).toBeGreaterThan(1.8);
    explorer.select("residents");
    expect(last().closeness).toBeLessThan(1);
  });

  it("brings a node again that is chosen again, and moves for nothing when a choice is given up", () => {
    const { explorer, asked, mount } = follow("#view=map&sel=residents");
    mount();
    const before = asked.length;
    explorer.select("residents");
    expect(asked).toHaveLength(before + 1);
    explorer.select(undefined);
    expect(asked).toHaveLength(before + 1);
  });

  it("opens a link at its place, with what it chose in sight, or as if nothing had been looked at before", () => {
    const placed = follow("#view=map&sel=residents&camera=500,300,1.5");
    placed.mount();
    expect(placed.asked.at(-1)).toMatchObject([
      "bring",
      { ids: ["residents"], closeness: 0, steady: true },
      false,
      { x: 500, y: 300, zoom: 1.5 },
    ]);
    const { environment, asked, mount } = follow();
    mount();
    environment.visit("#view=map&sel=residents");
    expect(asked.at(-1)).toMatchObject(["bring", { ids: ["residents"] }, false, "all"]);
    environment.visit("#view=map");
    expect(asked.at(-1)).toEqual(["bring", "all", false, "all"]);
  });

  it("says nothing of its place in a link while it shows what such a link opens on", () => {
    const at = { x: 100, y: 200, zoom: 1.5 };
    const { explorer } = follow();
    const told = (kept: Sight | undefined, shape?: MapShape) =>
      toldCamera(explorer, shape, { kept: () => kept, place: () => at });
    expect(told("all")).toBeUndefined();
    expect(told(undefined)).toEqual(at);
    expect(told({ ids: ["roots"], closeness: 1 }, "wide")).toEqual(at);
    explorer.select("roots");
    expect(told("all")).toEqual(at);
    explorer.select(undefined);
    vi.stubGlobal("window", { innerWidth: 390, innerHeight: 844 });
    expect(told("all", "tall")).toEqual({ ...at, shape: "tall" });
    expect(told(openingSight(explorer, "tall"), "tall")).toBeUndefined();
  });

  it("comes as close as a level needs to what is chosen, to what a filter leaves, or to the middle", () => {
    const { explorer, asked, mount, last } = follow();
    mount();
    explorer.requestCamera({ level: "near" });
    expect(asked.at(-1)).toEqual(["zoomBy", expect.closeTo(1.98), false]);
    explorer.toggleFilter("types", "figure");
    explorer.requestCamera({ level: "near" });
    const [id = ""] = last().ids ?? [];
    expect(explorer.graph.getNodeAttribute(id, "node").type).toBe("figure");
    explorer.select("residents");
    explorer.requestCamera({ level: "near" });
    expect(last()).toMatchObject({ ids: ["residents"], closeness: expect.closeTo(1.98) });
    const before = asked.length;
    explorer.requestCamera({ level: "overview" });
    expect(asked).toHaveLength(before);
  });

  it("fills the stage with many nodes without losing the overview, and with a neighbourhood or way", () => {
    const { explorer, mount, last } = follow();
    mount();
    explorer.requestCamera(["roots", "residents"]);
    expect(last()).toMatchObject({ ids: ["roots", "residents"], least: expect.closeTo(0.7575) });
    explorer.setFocus({ id: "roots", steps: 1 });
    expect(last().ids).toEqual(expect.arrayContaining(explorer.graph.neighbors("roots")));
    explorer.setPath({ from: "roots", to: "residents", choice: 0 });
    expect(last().ids).toEqual(explorer.shownPath()?.nodes);
  });

  it("opens a narrow window on one territory, and lanes with what can be read there", () => {
    vi.stubGlobal("window", { innerWidth: 390, innerHeight: 844 });
    for (const shape of ["tall", "lanes"] as const) {
      const { mount, last, explorer } = follow("", shape);
      mount();
      const { ids = [], most } = last();
      const [first] = ids;
      expect(explorer.graph.getNodeAttribute(first ?? "", "node").type).toBe(
        shape === "tall" ? "project" : "strand",
      );
      expect(most).toBeGreaterThan(2);
    }
  });
});
