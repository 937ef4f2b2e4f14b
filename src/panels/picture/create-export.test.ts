import { beforeEach, describe, expect, it, vi } from "vitest";
import { openedExport } from "../../../tests/fixtures/opened-export.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { fileName } from "../../export/file-name.ts";
import { renderSvg } from "../../export/svg/render-svg.ts";
import { palette } from "../../scene/looks/palette.ts";
import { leastSize } from "../../scene/picture/frame.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import { smallestWords } from "../../scene/picture/smallest-words.ts";
import type { Export } from "./create-export.ts";
import { picturePresets } from "./picture-presets.ts";

beforeEach(() => {
  vi.stubGlobal("window", { location: { href: "https://example.org/" } });
});

const take = (form: Export, id: string) => {
  const preset = picturePresets(form.explorer, form.what()).find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  form.take(preset);
};
const { graph } = yongzhou();
const idsOf = ({ nodes }: Picture) => new Set(nodes.map(({ node }) => node.id));
/** What a form's pictures draw without a word. */
const wordless = (form: Export) =>
  form
    .pictures()
    .flatMap(({ picture }) => picture.nodes)
    .filter(({ node }) => node.label.lines.join("") === "");

describe.each(["zh", "en"] as const)("what the export makes by default in %s", (language) => {
  it("has a word in every box and can be read on its page, in every format and by every preset but that of the view", () => {
    for (const format of ["png", "svg", "pptx", "pdf"] as const) {
      const form = openedExport(language);
      form.choose({ format });
      expect(form.pictures().length, format).toBeGreaterThan(0);
      expect(wordless(form), format).toEqual([]);
      expect(form.tooSmall(), format).toBe(0);
    }
    const form = openedExport(language);
    for (const { id, what } of picturePresets(form.explorer, form.what())) {
      take(form, id);
      expect(form.pictures().length, id).toBeGreaterThan(0);
      expect(wordless(form), id).toEqual([]);
      if (what !== "view") expect(form.tooSmall(), id).toBe(0);
    }
  });

  it("is, as a picture, every project, strand, organ and institution, as in the other language", () => {
    const [drawn = new Set()] = openedExport(language)
      .pictures()
      .map(({ picture }) => idsOf(picture));
    const kinds = ["project", "strand", "organ", "institution"];
    expect(graph.filterNodes((id, { node }) => kinds.includes(node.type) && !drawn.has(id))).toEqual([]);
  });

  it("is, as slides, an overview with every project and strand, and then every node of every project", () => {
    const form = openedExport(language);
    form.choose({ format: "pptx" });
    const [overview = new Set(), ...projects] = form.pictures().map(({ picture }) => idsOf(picture));
    const far = graph.filterNodes((_, { node }) => ["project", "strand", "organ"].includes(node.type));
    expect(far.filter((id) => !overview.has(id))).toEqual([]);
    expect(projects).toHaveLength(rootProjects(graph).length);
    for (const { picture, name } of form.pictures().slice(1))
      expect(picture.leftOut, name.join()).toEqual([]);
    expect(graph.nodes().filter((id) => !projects.some((ids) => ids.has(id)))).toEqual([]);
  });

  it("is one picture with its measures on a page of paper where the whole is asked for", () => {
    const form = openedExport(language);
    take(form, "page");
    const [drawn = new Set(), ...others] = form.pictures().map(({ picture }) => idsOf(picture));
    expect(others).toEqual([]);
    const measures = graph.filterNodes((_, { node }) => node.type === "measure");
    expect(measures.filter((id) => !drawn.has(id))).toEqual([]);
  });
});

describe("the presets of the export", () => {
  it("are pressed when they are what is chosen, and let go of a level that was chosen", () => {
    const form = openedExport("en");
    form.choose({ level: "far" });
    for (const preset of picturePresets(form.explorer, form.what())) {
      form.take(preset);
      const pressed = picturePresets(form.explorer, form.what()).filter(form.taken);
      expect(pressed.map(({ id }) => id)).toEqual([preset.id]);
      expect(form.choices().level).toBeUndefined();
    }
    form.choose({ frame: "square" });
    expect(picturePresets(form.explorer, form.what()).filter(form.taken)).toEqual([]);
  });

  it("are for the project that the reader is at", () => {
    for (const hash of ["#projects=front-line", "#sel=front-line"]) {
      const form = openedExport("en", hash);
      take(form, "slide");
      expect(form.what()).toBe("project:front-line");
    }
  });

  it("stay a slide of one project when another one is chosen", () => {
    const form = openedExport("en");
    take(form, "slideOf");
    form.setWhat("project:direct-line");
    const [pressed, ...others] = picturePresets(form.explorer, form.what()).filter(form.taken);
    expect(pressed).toMatchObject({ id: "slideOf", what: "project:direct-line" });
    expect(others).toEqual([]);
  });

  it.each([
    ["figures", "#view=figures"],
    ["matrix", "#view=matrix"],
    ["matrix", "#view=matrix&part=organs"],
    ["text", "#view=text"],
  ])("make a picture of the table where the view is one: %s, %s", (_, hash) => {
    const form = openedExport("en", hash);
    take(form, "view");
    for (const frame of ["16:9", "A4"] as const) {
      form.choose({ frame });
      const [{ picture } = {}] = form.pictures();
      if (!picture?.table) throw new Error("no table");
      const drawn = picture.headings.map(({ heading }) => heading.lines.join(" ")).join(" ");
      for (const { head } of picture.table.columns) expect(drawn).toContain(head);
      expect(smallestWords(picture)).toBeGreaterThanOrEqual(leastSize[picture.kind]);
      // What has no room is told.
      const missing = picture.table.rows.filter(([first = ""]) => !drawn.includes(first));
      expect(missing.length > 0).toBe(picture.note !== "");
    }
  });

  it("make a figure as wide as a column of text, an SVG unless another format was chosen by hand", () => {
    const form = openedExport("zh");
    const made = (id: string) => {
      take(form, id);
      return form.exporter().id;
    };
    // What another preset brought was not chosen.
    expect(["view", "figure"].map(made)).toEqual(["png", "svg"]);
    form.choose({ format: "png" });
    expect(["page", "figure"].map(made)).toEqual(["pdf", "png"]);
    expect(form.pictures().map(({ picture }) => form.measure(picture).pixels)).toEqual([1890]);
  });

  it.each(["zh", "en"] as const)(
    "keep a figure's place and size as an SVG, which says centimetres (%s)",
    (language) => {
      const form = openedExport(language);
      take(form, "figure");
      form.choose({ format: "png" });
      const [before] = form.pictures();
      form.choose({ format: "svg" });
      const pressed = picturePresets(form.explorer, form.what()).filter(form.taken);
      expect(pressed.map(({ id }) => id)).toEqual(["figure"]);
      const [now] = form.pictures();
      if (!before || !now) throw new Error("no figure");
      expect(now.picture.nodes).toEqual(before.picture.nodes);
      const { centimetres } = form.measure(now.picture);
      expect(centimetres).toBeCloseTo(16, 5);
      const svg = renderSvg(now.picture, { centimetres });
      const [, height, viewBox = ""] = /width="16cm" height="([\d.]+)cm" viewBox="([^"]*)"/.exec(svg) ?? [];
      const [, , across = 0, down = 0] = viewBox.split(" ").map(Number);
      expect(Number(height)).toBeCloseTo((16 * down) / across, 1);
      // A point of the page is a point on paper, so that sizes are what the dialog says.
      expect(across).toBeCloseTo((16 / 2.54) * 72, 1);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(smallestWords(now.picture)).toBeCloseTo(Math.min(...sizes), 1);
      expect(smallestWords(now.picture)).toBeGreaterThanOrEqual(6.5 - 0.01);
    },
  );
});

describe("the level of an export", () => {
  it("is the page's own: near for a project, with measures for the whole", () => {
    const form = openedExport("zh");
    form.setWhat("project:direct-line");
    expect(form.level()).toBe("near");
    form.setWhat("all");
    expect(form.level()).toBe("overview");
  });

  it("stays the one that the reader chose", () => {
    const form = openedExport("zh");
    form.choose({ format: "pptx", level: "far" });
    form.setWhat("project:direct-line");
    const [{ picture } = {}] = form.pictures();
    expect(new Set(picture?.nodes.map(({ node }) => node.type))).toEqual(
      new Set(["project", "organ", "strand"]),
    );
  });

  it("is none where what is on the stage or what is chosen says what is drawn", () => {
    const form = openedExport("zh", "#sel=roots");
    for (const what of ["view", "selection"] as const) {
      form.setWhat(what);
      expect(form.level()).toBeUndefined();
    }
  });
});

describe("a picture of the view", () => {
  const quarter = { x: 0, y: 0, width: 700, height: 400 };

  it("has what the camera holds, whole, and nothing beside it", () => {
    const form = openedExport("zh", "", quarter);
    form.setWhat("view");
    const [{ picture } = {}] = form.pictures();
    expect(picture?.nodes.length).toBeGreaterThan(10);
    for (const { node } of picture?.nodes ?? []) {
      expect(node.x).toBeLessThan(quarter.width);
      expect(node.y).toBeLessThan(quarter.height);
    }
    const widest = Math.max(...(picture?.nodes ?? []).map(({ node }) => node.x + node.width / 2));
    for (const { line } of picture?.lines ?? [])
      for (const [x, y] of line.points) {
        expect(x).toBeLessThanOrEqual(Math.max(quarter.width, widest) + 0.01);
        expect(y).toBeGreaterThanOrEqual(-0.01);
      }
  });

  it("has the same nodes in another language, which has other places", () => {
    const form = openedExport("zh", "", quarter);
    form.setWhat("view");
    const before = form.pictures().map(({ picture }) => idsOf(picture))[0] ?? new Set();
    form.choose({ language: "en" });
    const after = form.pictures().map(({ picture }) => idsOf(picture))[0] ?? new Set();
    expect([...before].filter((id) => !after.has(id))).toEqual([]);
  });

  it("says how many of its labels are too small for a slide", () => {
    const form = openedExport("en");
    form.choose({ format: "pptx", frame: "16:9" });
    form.setWhat("view");
    expect(form.tooSmall()).toBeGreaterThan(20);
  });
});

describe("a picture of what is chosen", () => {
  it("has it marked, with its neighbours and what they are part of", () => {
    const form = openedExport("zh", "#sel=report-major-matters");
    form.setWhat("selection");
    const [{ picture } = {}] = form.pictures();
    const drawn = picture ? idsOf(picture) : new Set();
    const neighbours = graph.neighbors("report-major-matters");
    expect(neighbours.filter((id) => !drawn.has(id))).toEqual([]);
    expect(drawn.has("roots")).toBe(true);
    const own = picture?.nodes.find(({ node }) => node.id === "report-major-matters");
    expect(own?.node.stroke).toBe(palette("light").accent);
  });
});

it("names files by what they show and when it is of, each said once", () => {
  const form = openedExport("en");
  const { updated, title } = form.explorer.atlas.graph;
  form.choose({ format: "pptx" });
  for (const what of ["deck", "all", "series", "view", "project:roots"] as const) {
    form.setWhat(what);
    const name = fileName(form.fileName(), "pptx");
    expect(name).toContain(`_en_16x9_${updated}.pptx`);
    expect(name.split(title.en.split(" ")[0] ?? "").length, name).toBe(2);
  }
  form.setWhat("deck");
  const named = form.pictures().map(({ name }) => fileName(name, "svg"));
  expect(new Set(named).size).toBe(named.length);
  expect(fileName(form.fileName(), "pptx")).toContain("overview-and-projects");
});

it.each(["fade", "hide"])("slides of projects are whole while one is pressed (%s)", (mode) => {
  const [first] = rootProjects(graph);
  const [pressed, plain] = [`#view=map&projects=${first}&mode=${mode}`, ""].map((hash) => {
    const form = openedExport("zh", hash);
    take(form, "slides");
    const nodes = form.pictures().flatMap(({ picture }) => picture.nodes);
    return { caption: form.caption(), nodes: nodes.map(({ node, faded }) => [node.id, faded]) };
  });
  expect(pressed).toEqual(plain);
});
