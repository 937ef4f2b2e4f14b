import fc from "fast-check";
import { batch } from "solid-js";
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

  it("has no part of how far off it is seen, of language, theme or hover", () => {
    const { explorer, environment } = openYongzhou();
    explorer.setFar(true);
    explorer.setLanguage("en");
    explorer.setThemeChoice("dark");
    explorer.setHover(first);
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
      expect(explorer.t(`link.${problem.code}`, { ...problem, part: problem.name })).not.toBe("");
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

describe("going back with a dialog open", () => {
  const seen = ({ explorer }: ReturnType<typeof openYongzhou>) => [explorer.selection(), explorer.dialog()];

  it("closes the dialog, whichever it is, and leaves the view behind it as it is looked at", () => {
    for (const id of ["about", "export", "help", "tours"] as const) {
      const page = openYongzhou();
      page.explorer.select(first);
      page.explorer.openDialog(id);
      page.explorer.setCamera(camera);
      page.environment.go(-1);
      expect(seen(page)).toEqual([first, undefined]);
      expect(page.explorer.camera()).toEqual(camera);
      expect(page.environment.history.hash()).toContain("camera=10,20,2");
      expect(page.explorer.cameraRequest()).toBeUndefined();
      page.environment.go(-1);
      expect(seen(page)).toEqual([undefined, undefined]);
      page.environment.go(2);
      expect(seen(page)).toEqual([first, id]);
    }
  });

  it("goes on from the same entry once the dialog is closed otherwise, also where the browser takes its time", () => {
    for (const hold of [false, true]) {
      const page = openYongzhou();
      const { explorer, environment } = page;
      explorer.select(first);
      const letGo = hold ? environment.holdBack() : () => {};
      explorer.openDialog("about");
      explorer.openDialog("help");
      expect(environment.layers).toEqual([undefined, undefined, "help"]);
      explorer.closeDialog();
      explorer.select(second);
      letGo();
      const hashes = ["", `#view=map&sel=${first}`, `#view=map&sel=${second}`];
      expect(environment.entries).toEqual(hashes);
      expect(environment.layers).toEqual([undefined, undefined, undefined]);
      expect(environment.at()).toBe(2);
      environment.go(-1);
      expect(seen(page)).toEqual([first, undefined]);
    }
  });

  it("leaves one entry where what the dialog did and its closing come together", () => {
    const page = openYongzhou();
    page.explorer.openDialog("tours");
    batch(() => {
      page.explorer.closeDialog();
      page.explorer.select(first);
    });
    expect(page.environment.entries).toEqual(["", `#view=map&sel=${first}`]);
    page.environment.go(-1);
    expect(seen(page)).toEqual([undefined, undefined]);
  });

  it("has no dialog on a page that was loaded anew meanwhile", () => {
    const before = openYongzhou();
    before.explorer.openDialog("about");
    before.dispose();
    const page = openYongzhou(before.environment);
    expect(page.explorer.dialog()).toBeUndefined();
    expect(page.environment.layers).toEqual([undefined, undefined]);
  });

  it("opens what is typed into the address, without the dialog", () => {
    const page = openYongzhou();
    page.explorer.openDialog("about");
    page.environment.visit(`#sel=${second}`);
    expect(seen(page)).toEqual([second, undefined]);
  });

  it("never strays from what is seen, whatever is done in whatever order", () => {
    const steps = fc.array(
      fc.oneof(
        fc.constantFrom("about", "export", "close", "back", "forward"),
        fc.constantFrom(first, second),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (done) => {
        const page = openYongzhou();
        const { explorer, environment, dispose } = page;
        for (const step of done) {
          if (step === "about" || step === "export") explorer.openDialog(step);
          else if (step === "close") explorer.closeDialog();
          else if (step === "back") environment.go(-1);
          else if (step === "forward") environment.go(1);
          else explorer.select(step);
          expect(environment.history.layer()).toBe(explorer.dialog());
          const { hash } = environment.history;
          expect(hash() === "" ? "#view=map" : hash()).toBe(encodeLink(explorer.link()));
        }
        dispose();
      }),
      { numRuns: 60 },
    );
  });
});
