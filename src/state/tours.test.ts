import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { encodeLink } from "../core/link/encode-link.ts";
import { defaultLink } from "../core/link/link-state.ts";
import { placeBeside, placeOf } from "../core/tour/step-at.ts";
import { stepLink } from "../core/tour/step-link.ts";
import { runShortcut } from "./shortcuts.ts";

const tours = openYongzhou().explorer.atlas.tours?.tours ?? [];
const overview = tours[0] ?? expect.fail("the atlas has no tour");
const place = placeOf(overview, 0);
const press = (key: string) => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isComposing: false,
});

describe("a tour", () => {
  it("shows every step of every tour as the step says, each an entry of its own", () => {
    const { explorer, environment } = openYongzhou();
    for (const tour of tours)
      for (const [at, step] of tour.steps.entries()) {
        const here = placeOf(tour, at);
        explorer.showStep(here);
        expect(explorer.link()).toEqual({ ...stepLink(step), tour: here });
        expect(explorer.showsStep()).toBe(true);
        expect(environment.entries.at(-1)).toBe(encodeLink(explorer.link()));
        if (step.level) expect(explorer.level()).toBe(step.level);
      }
    const steps = tours.flatMap((tour) => tour.steps).length;
    expect(environment.entries.length).toBe(steps + 1);
  });

  it("goes back to the step before, and before the first to what was seen before the tour", () => {
    const { explorer, environment } = openYongzhou();
    explorer.select("roots");
    explorer.showStep(place);
    explorer.showStep(placeOf(overview, 1));
    environment.go(-1);
    expect(explorer.step()?.number).toBe(1);
    environment.go(-1);
    expect(explorer.tour()).toBeUndefined();
    expect(explorer.link()).toEqual({ ...defaultLink, sel: ["roots"] });
    environment.go(2);
    expect(explorer.step()?.number).toBe(2);
    explorer.endTour();
    expect(explorer.link()).toEqual({ ...defaultLink, sel: ["roots"] });
  });

  it("gives back filter, selection, view and camera when it ends", () => {
    const { explorer } = openYongzhou();
    explorer.toggleFilter("projects", "excellence");
    explorer.select("residents");
    explorer.setCamera({ x: 1, y: 2, zoom: 3 });
    const before = explorer.link();
    explorer.showStep(placeOf(overview, 8));
    explorer.setCamera({ x: 9, y: 9, zoom: 1 });
    explorer.endTour();
    expect(explorer.link()).toEqual(before);
    expect(explorer.level()).toBe("overview");
  });

  it("opens from a link at its step; when it ends what the step shows stays", () => {
    const { explorer, environment } = openYongzhou(fakeEnvironment("#tour=overview,direct-line"));
    expect(explorer.step()?.step.id).toBe("direct-line");
    expect(explorer.filter().projects).toEqual(["direct-line"]);
    expect(explorer.showsStep()).toBe(true);
    explorer.endTour();
    expect(explorer.tour()).toBeUndefined();
    expect(explorer.filter().projects).toEqual(["direct-line"]);
    expect(environment.entries.at(-1)).toBe("#view=map&projects=direct-line");
  });

  it("knows when the speaker went astray from the step, and keeps that in the address", () => {
    const { explorer, environment } = openYongzhou();
    explorer.showStep(place);
    explorer.select("residents");
    expect(explorer.showsStep()).toBe(false);
    expect(environment.entries.at(-1)).toContain("sel=residents&tour=overview,four-projects");
    explorer.showStep(placeOf(overview, 1));
    expect(explorer.showsStep()).toBe(true);
  });

  it("stops at its ends, however far the speaker walks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -12, max: 12 })), (walk) => {
        const { explorer, dispose } = openYongzhou();
        explorer.showStep(place);
        let at = 0;
        for (const by of walk) {
          at = Math.min(overview.steps.length - 1, Math.max(0, at + by));
          const here = explorer.step();
          if (here) explorer.showStep(placeBeside(here, by));
          expect(explorer.step()?.number).toBe(at + 1);
        }
        dispose();
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a step that is not there, and ending none changes nothing", () => {
    const { explorer } = openYongzhou();
    expect(() => explorer.showStep({ tour: "overview", step: "nowhere" })).toThrow("overview,nowhere");
    explorer.endTour();
    expect(explorer.link()).toEqual(defaultLink);
  });
});

describe("single keys", () => {
  it("run in a tour only what neither leaves it nor needs what is hidden", () => {
    const { explorer } = openYongzhou();
    explorer.showStep(place);
    const shown = explorer.link();
    for (const key of ["2", "/", "e", "a", "?", "p", "c", "h", "f", "Escape"])
      expect([key, runShortcut(press(key), explorer, false)]).toEqual([key, false]);
    expect(explorer.link()).toEqual(shown);
    expect(explorer.dialog()).toBeUndefined();
    expect(runShortcut(press("0"), explorer, false)).toBe(true);
    expect(runShortcut(press("l"), explorer, false)).toBe(true);
  });

  it("run in a frame of another page only what concerns the view", () => {
    const { explorer } = openYongzhou(fakeEnvironment("", { embedded: true }));
    explorer.select("roots");
    for (const key of ["2", "/", "e", "a", "?", "p", "l"])
      expect([key, runShortcut(press(key), explorer, false)]).toEqual([key, false]);
    expect(explorer.dialog()).toBeUndefined();
    expect(runShortcut(press("Escape"), explorer, false)).toBe(true);
    expect(explorer.selection()).toBeUndefined();
  });

  it("open the tours from p", () => {
    const { explorer } = openYongzhou();
    expect(runShortcut(press("p"), explorer, false)).toBe(true);
    expect(explorer.dialog()).toBe("tours");
  });
});
