import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { encodeLink } from "../core/link/encode-link.ts";
import { defaultLink } from "../core/link/link-state.ts";
import type { Explorer } from "./explorer.ts";

const { graph } = openYongzhou().explorer;
const projects = rootProjects(graph);
const [first = "", second = ""] = graph.nodes();
const camera = { x: 10, y: 20, zoom: 2 };

describe("the address", () => {
  it("is left alone while nothing is chosen", () => {
    expect(openYongzhou().environment.entries).toEqual([""]);
  });

  it("gets an entry for each selection and filter", () => {
    const { explorer, environment } = openYongzhou();
    explorer.select(first);
    explorer.toggleFilter("projects", projects[0] ?? "");
    explorer.setFilterMode("hide");
    expect(environment.entries).toEqual([
      "",
      `#view=map&sel=${first}`,
      `#view=map&projects=${projects[0]}&sel=${first}`,
      `#view=map&projects=${projects[0]}&mode=hide&sel=${first}`,
    ]);
  });

  it("has the camera replaced in the present entry", () => {
    const { explorer, environment } = openYongzhou();
    explorer.select(first);
    explorer.setCamera(camera);
    explorer.setCamera({ ...camera, zoom: 3 });
    expect(environment.entries).toEqual(["", `#view=map&sel=${first}&camera=10,20,3`]);
  });

  it("has no part of level, language, theme, hover or dialogs", () => {
    const { explorer, environment } = openYongzhou();
    explorer.setLevel("near");
    explorer.setLanguage("en");
    explorer.setThemeChoice("dark");
    explorer.setHover(first);
    explorer.openDialog("about");
    expect(environment.entries).toEqual([""]);
  });
});

describe("going back and forward", () => {
  it("walks the selections", () => {
    const { explorer, environment } = openYongzhou();
    explorer.select(first);
    explorer.select(second);
    environment.go(-1);
    expect(explorer.selection()).toBe(first);
    environment.go(-1);
    expect(explorer.selection()).toBeUndefined();
    environment.go(2);
    expect(explorer.selection()).toBe(second);
    expect(environment.entries.length).toBe(3);
  });

  it("drops what lay ahead when something else is chosen", () => {
    const { explorer, environment } = openYongzhou();
    explorer.select(first);
    environment.go(-1);
    explorer.select(second);
    expect(environment.entries).toEqual(["", `#view=map&sel=${second}`]);
  });

  it("asks for the camera of the entry", () => {
    const { explorer, environment } = openYongzhou();
    explorer.setCamera(camera);
    explorer.select(first);
    explorer.setCamera({ x: 0, y: 0, zoom: 9 });
    environment.go(-1);
    expect(explorer.cameraRequest()?.target).toEqual(camera);
  });

  it("returns to the start after any sequence of choices", () => {
    const verb: fc.Arbitrary<(explorer: Explorer) => void> = fc.oneof(
      fc.constantFrom(...graph.nodes(), undefined).map((id) => (explorer: Explorer) => explorer.select(id)),
      fc.constantFrom(...projects).map((id) => (explorer: Explorer) => explorer.toggleFilter("projects", id)),
      fc.constantFrom("fade" as const, "hide" as const).map((mode) => (e: Explorer) => e.setFilterMode(mode)),
    );
    fc.assert(
      fc.property(fc.array(verb, { maxLength: 8 }), (verbs) => {
        const { explorer, environment, dispose } = openYongzhou();
        for (const act of verbs) act(explorer);
        const end = explorer.link();
        environment.go(-100);
        expect(explorer.link()).toEqual(defaultLink);
        environment.go(100);
        expect(explorer.link()).toEqual(end);
        dispose();
      }),
      { numRuns: 50 },
    );
  });
});

describe("opening a link", () => {
  it("opens exactly what it carries, without a new entry", () => {
    const link = { ...defaultLink, projects: [...projects].sort().slice(0, 2), sel: [first], camera };
    const { explorer, environment } = openYongzhou(fakeEnvironment(encodeLink(link)));
    expect(explorer.link()).toEqual(link);
    expect(explorer.linkProblems()).toEqual([]);
    expect(environment.entries).toEqual([encodeLink(link)]);
  });

  it("opens the default view for a damaged one, says so, and stops when told", () => {
    const { explorer } = openYongzhou(fakeEnvironment("#%%%=&view"));
    expect(explorer.link()).toEqual(defaultLink);
    expect(explorer.linkProblems()[0]?.code).toBe("damaged");
    for (const problem of explorer.linkProblems()) {
      expect(explorer.t(`link.${problem.code}`, { ...problem })).not.toBe("");
    }
    explorer.dismissLinkProblems();
    expect(explorer.linkProblems()).toEqual([]);
  });

  it("follows a hash that is typed into the address while the page is open", () => {
    const { explorer, environment } = openYongzhou();
    environment.visit(`#view=map&sel=${second}`);
    expect(explorer.selection()).toBe(second);
    environment.visit("#sel=nobody");
    expect(explorer.selection()).toBeUndefined();
    expect(explorer.linkProblems().length).toBeGreaterThan(0);
  });
});

describe("an explorer that is disposed of", () => {
  it("listens to nothing any more, and twice is as good as once", () => {
    const { environment, dispose } = openYongzhou();
    expect(environment.listeners()).toBe(4);
    dispose();
    dispose();
    expect(environment.listeners()).toBe(0);
  });
});
