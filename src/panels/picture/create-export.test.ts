import { readFileSync } from "node:fs";
import { createRoot } from "solid-js";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { parsePages } from "../../core/atlas/pages/parse-pages.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { fileName } from "../../export/file-name.ts";
import type { Picture } from "../../scene/picture.ts";
import { createScenes } from "../map/create-scenes.ts";
import { createExport, type Export } from "./create-export.ts";
import { createPageScenes } from "./page-scenes.ts";
import { picturePresets } from "./picture-presets.ts";

const written = parsePages(readFileSync("data/yongzhou-2022/pages.json", "utf8")) ?? {};

beforeEach(() => {
  vi.stubGlobal("window", { location: { href: "https://example.org/" } });
});

/** The dialog as it opens for a reader who has a language and comes by a link. */
function openedExport(language: "zh" | "en", hash = "", pages = written): Export {
  const { explorer } = openYongzhou(fakeEnvironment(hash, { languages: [language] }));
  const sceneOf = createScenes(explorer);
  const pagesOf = createPageScenes(explorer.graph, pages, sceneOf);
  const layout = { view: "map", shape: "wide" } as const;
  return createRoot(() => createExport({ explorer, sceneOf, pagesOf, layout, viewport: () => undefined }));
}

const take = (form: Export, id: string) => {
  const preset = picturePresets(form.explorer).find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  form.take(preset);
};
const wordless = ({ nodes }: Picture) => nodes.filter(({ labelled }) => !labelled).map(({ node }) => node.id);

describe.each(["zh", "en"] as const)("what the export makes by default in %s", (language) => {
  it("has a word in every box, in every format and by every preset", () => {
    for (const format of ["png", "svg", "pptx", "pdf"] as const) {
      const form = openedExport(language);
      form.choose({ format });
      expect(form.pictures().length, format).toBeGreaterThan(0);
      expect(
        form.pictures().flatMap(({ picture }) => wordless(picture)),
        format,
      ).toEqual([]);
    }
    const form = openedExport(language);
    for (const { id } of picturePresets(form.explorer)) {
      take(form, id);
      expect(form.pictures().length, id).toBeGreaterThan(0);
      expect(
        form.pictures().flatMap(({ picture }) => wordless(picture)),
        id,
      ).toEqual([]);
    }
  });

  it("is, as slides, an overview with every project and strand, and then every node of every project", () => {
    const form = openedExport(language);
    form.choose({ format: "pptx" });
    const { graph } = form.explorer;
    const [overview, ...projects] = form
      .pictures()
      .map(({ picture }) => picture.nodes.map(({ node }) => node.id));
    const far = graph.filterNodes((_, { node }) => ["project", "strand", "organ"].includes(node.type));
    expect(new Set(overview)).toEqual(new Set(far));
    expect(projects).toHaveLength(rootProjects(graph).length);
    expect(graph.nodes().filter((id) => !projects.flat().includes(id))).toEqual([]);
  });

  it("is one slide that can be read where the whole atlas is asked for", () => {
    const form = openedExport(language);
    form.choose({ format: "pptx" });
    form.setWhat("all");
    expect(form.pictures()).toHaveLength(1);
    expect(form.unreadable()).toBe(0);
  });
});

describe("the presets of the export", () => {
  it("are pressed when they are what is chosen, and let go of a level that was chosen", () => {
    const form = openedExport("en");
    form.choose({ level: "far" });
    for (const preset of picturePresets(form.explorer)) {
      form.take(preset);
      const pressed = picturePresets(form.explorer).filter(form.taken);
      expect(pressed.map(({ id }) => id)).toEqual([preset.id]);
      expect(form.choices().level).toBeUndefined();
    }
    form.choose({ frame: "square" });
    expect(picturePresets(form.explorer).filter(form.taken)).toEqual([]);
  });

  it("are for the project that the reader is at", () => {
    for (const hash of ["#projects=front-line", "#sel=front-line"]) {
      const form = openedExport("en", hash);
      take(form, "slide");
      expect(form.what()).toBe("project:front-line");
    }
  });

  it.each(["figures", "matrix", "text", "outline"])("offer no picture of the view where it is %s", (view) => {
    const ids = picturePresets(openedExport("en", `#view=${view}`).explorer).map(({ id }) => id);
    expect(ids).toEqual(["slide", "slides", "page", "figure"]);
  });

  it("make a figure as wide as a column of text", () => {
    const form = openedExport("zh");
    take(form, "figure");
    const [one] = form.pictures();
    if (!one) throw new Error("no figure");
    expect(form.measure(one.picture.page)).toMatchObject({ pixels: 1890, density: 300 });
  });
});

describe("the level of an export", () => {
  it("is the first at which most can be read, where a project has no page of its own", () => {
    const form = openedExport("zh", "", {});
    form.choose({ format: "pptx" });
    form.setWhat("project:direct-line");
    expect(form.level()).toBe("overview");
    expect(form.unreadable()).toBe(0);
  });

  it("stays the one that the reader chose, and what cannot be read is counted", () => {
    const form = openedExport("zh");
    form.choose({ format: "pptx", level: "overview" });
    form.setWhat("all");
    expect(form.level()).toBe("overview");
    expect(form.unreadable()).toBeGreaterThan(100);
  });
});

it("names files by what they show and when it is of, each said once", () => {
  const form = openedExport("en");
  const { updated, title } = form.explorer.atlas.graph;
  form.choose({ format: "pptx" });
  for (const what of ["deck", "all", "series", "view", "project:roots"] as const) {
    form.setWhat(what);
    const name = fileName(form.fileName(), "pptx");
    expect(name.split(updated)).toHaveLength(2);
    expect(name.split(title.en.split(" ")[0] ?? "").length, name).toBe(2);
  }
  form.setWhat("deck");
  const named = form.pictures().map(({ name }) => fileName(name, "svg"));
  expect(new Set(named).size).toBe(named.length);
  expect(fileName(form.fileName(), "pptx")).toContain("overview-and-projects");
});
