import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { deckOf, yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { all, type Element, first, linesOf, readPptx } from "../../../tests/support/read-pptx.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import { focusOf } from "../../core/view/focus.ts";
import { palette } from "../../scene/looks/palette.ts";
import { chosenSubject } from "../../scene/picture/subject-of.ts";
import { homeOf, sharedHome } from "./picture/home-of.ts";
import { labelOf } from "./picture/node-shape.ts";
import { renderPptx } from "./render-pptx.ts";

const nameOf = (shape: Element) => first(shape, "p:cNvPr").attributes.name ?? "";
const idOf = (shape: Element) => first(shape, "p:cNvPr").attributes.id ?? "";
const altOf = (shape: Element) => first(shape, "p:cNvPr").attributes.descr;

const { graph } = yongzhou();
/** A measure with who reports to whom: some of its edges are drawn by themselves. */
const chosen = new Set(["party-group.guides.municipal-standing-committee", "roots.serves.political-organ"]);

/** A slide of the real atlas, and the file that a deck of it makes. */
async function rendered(
  what: "overview" | "chosen" | "project",
  language: "zh" | "en",
  theme: "light" | "dark",
) {
  const options = { graph, language, filter: emptyFilter };
  const slide = yongzhouSlide(language, {
    theme,
    ...(what === "project" && { project: "front-line" }),
    ...(what === "chosen" && { subject: chosenSubject(options, focusOf(graph, [...chosen]), chosen) }),
  });
  const file = await readPptx(await renderPptx(deckOf(language, slide)));
  return { what, language, theme, slide, file };
}

describe.each([
  await rendered("overview", "zh", "light"),
  await rendered("project", "en", "dark"),
  await rendered("chosen", "en", "light"),
])("the real atlas as a slide ($what, $language, $theme)", ({ what, language, theme, slide, file }) => {
  const { picture } = slide;
  const tree = first(file.part("ppt/slides/slide1.xml"), "p:spTree");
  const groups = all(tree, "p:grpSp");
  const connectors = all(tree, "p:cxnSp");
  const shapes = all(tree, "p:sp");
  const byAlt = new Map(shapes.map((shape) => [altOf(shape), shape]));

  it("has one native shape wherever a node stands, which says its sentence and has its label inside", () => {
    const nodeAlts = new Map<string | undefined, string[]>();
    for (const { node } of picture.nodes)
      nodeAlts.set(slide.altOf(node.id), [
        ...(nodeAlts.get(slide.altOf(node.id)) ?? []),
        node.label.lines.join(),
      ]);
    for (const [alt, labels] of nodeAlts) {
      const own = shapes.filter((shape) => altOf(shape) === alt && linesOf(shape).length > 0);
      expect(own.map((shape) => linesOf(shape).join()).sort()).toEqual(labels.sort());
    }
  });

  it("has no shape without a word that is not marked as decoration or says a sentence", () => {
    for (const shape of [...shapes, ...connectors]) {
      const decorative = all(shape, "adec:decorative").length > 0;
      const worded = linesOf(shape).join("") !== "" || altOf(shape) !== undefined;
      expect(decorative || worded, nameOf(shape)).toBe(true);
      expect(decorative && altOf(shape) !== undefined).toBe(false);
    }
  });

  it("draws each line once, as a shape of its own, and tells each edge that an arrow stands for once", () => {
    const sentences = picture.lines.flatMap(({ line }) => (line.arrow ? line.edges.map(slide.altOf) : []));
    const told = shapes.map((shape) => altOf(shape) ?? "");
    for (const sentence of new Set(sentences))
      expect(told.filter((alt) => alt.includes(sentence))).toHaveLength(1);
    const open = shapes.filter((shape) => linesOf(shape).length === 0 && all(shape, "a:tailEnd").length > 0);
    expect(open.length).toBeGreaterThanOrEqual(picture.lines.length);
  });

  it("glues each edge that is drawn by itself to the shapes of its nodes, where that has a natural way", () => {
    const numbers = new Set(shapes.filter((shape) => altOf(shape) !== undefined).map(idOf));
    expect(connectors.length).toBeLessThanOrEqual(picture.edges.length);
    expect(picture.edges.length > 0).toBe(what === "chosen");
    const alts = [...connectors, ...shapes].map(altOf);
    for (const { edge } of picture.edges) expect(alts).toContain(slide.altOf(edge.id));
    for (const connector of connectors) {
      for (const end of ["a:stCxn", "a:endCxn"])
        expect(numbers).toContain(first(connector, end).attributes.id);
      expect(first(connector, "a:prstGeom").attributes.prst).toMatch(/^(straight|bent)Connector[123]$/);
    }
  });

  it("has a group per project by its name and one of what is shared, each node in its own", () => {
    const named = new Map(groups.map((group) => [nameOf(group), group]));
    const shared = language === "zh" ? "共有" : "Shared";
    const projects = new Set(
      picture.nodes.flatMap(({ node }) => homeOf(node)).filter((home) => home !== sharedHome),
    );
    const names = [...projects].map((home) => slide.groupName(home));
    expect([...named.keys()].sort()).toEqual(
      [...names, shared, language === "zh" ? "图例" : "Legend"].sort(),
    );
    for (const { node } of picture.nodes) {
      const home = homeOf(node);
      expect(home === sharedHome, node.id).toBe(node.projects.length !== 1);
      const group = named.get(home === sharedHome ? shared : slide.groupName(home));
      const inside = group ? all(group, "p:sp").map(altOf) : [];
      expect(inside).toContain(slide.altOf(node.id));
    }
  });

  it("has the sign of its type beside each node that has no outline around its words", () => {
    const signs = shapes.filter((shape) => all(shape, "adec:decorative").length > 0).map(nameOf);
    for (const { node } of picture.nodes)
      if (node.outline && !node.boxed) expect(signs).toContain(labelOf(node));
  });

  it("keeps the lines of a tree in the group of its project, under its nodes", () => {
    for (const { line } of picture.lines.filter(({ line }) => line.project !== undefined).slice(0, 1)) {
      const group = groups.find((one) => nameOf(one) === slide.groupName(line.project ?? ""));
      const kinds = (group?.children ?? [])
        .filter(({ name }) => name === "p:sp")
        .map((shape) => linesOf(shape).length > 0);
      expect(kinds.indexOf(false)).toBeLessThan(kinds.indexOf(true));
    }
  });

  it("begins with the title, a placeholder, and has caption, legend and source as text", () => {
    const [title] = tree.children.filter(({ name }) => name === "p:sp");
    if (!title) throw new Error("no title");
    expect(first(title, "p:ph").attributes.type).toBe("title");
    expect(linesOf(title)).toEqual([picture.title]);
    const said = shapes.flatMap(linesOf);
    expect(said).toEqual(
      expect.arrayContaining([
        ...picture.texts.flatMap(({ lines }) => lines),
        ...picture.legend.map(({ entry }) => entry.text),
      ]),
    );
  });

  it("takes its fonts from the theme, which names one for Chinese and one for Latin, and says the language", () => {
    const looks = all(tree, "a:rPr");
    expect(looks.length).toBeGreaterThan(10);
    for (const look of looks) {
      expect(first(look, "a:ea").attributes.typeface).toMatch(/^\+m[jn]-ea$/);
      expect(first(look, "a:latin").attributes.typeface).toMatch(/^\+m[jn]-lt$/);
      expect(look.attributes.lang).toBe(language === "zh" ? "zh-CN" : "en-GB");
    }
    const themeXml = file.part("ppt/theme/theme1.xml");
    for (const part of ["a:majorFont", "a:minorFont"]) {
      const faces = first(themeXml, part);
      expect(first(faces, "a:latin").attributes.typeface).toBe("Arial");
      expect(first(faces, "a:ea").attributes.typeface).toBe("Microsoft YaHei");
    }
  });

  it("takes every colour from the theme, which has the atlas's hues as accents", () => {
    const root = file.part("ppt/slides/slide1.xml");
    expect(all(root, "a:srgbClr")).toEqual([]);
    const used = new Set(all(root, "a:schemeClr").map(({ attributes }) => attributes.val));
    expect(used.has("tx1")).toBe(true);
    const accents = all(file.part("ppt/theme/theme1.xml"), "a:accent3");
    expect(accents[0]?.children[0]?.attributes.val).toBe(palette(theme).hues[2]?.slice(1).toUpperCase());
    const map = first(file.part("ppt/slideMasters/slideMaster1.xml"), "p:clrMap").attributes;
    expect(map.bg1).toBe(theme === "dark" ? "dk1" : "lt1");
  });

  it("sets every node's ground to the usual one, which is white in most themes", () => {
    const surfaces = picture.nodes.filter(({ node }) => node.boxed && node.fill === palette(theme).surface);
    for (const { node } of surfaces) {
      const shape = byAlt.get(slide.altOf(node.id));
      expect(shape && first(shape, "a:schemeClr").attributes.val).toBe("bg1");
    }
  });

  it("has no words smaller than a room can read", () => {
    const sizes = all(tree, "a:rPr").map(({ attributes }) => Number(attributes.sz) / 100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.99);
  });

  it("says in the speaker notes what the slide does", () => {
    const notes = all(file.part("ppt/notesSlides/notesSlide1.xml"), "a:t").map(({ text }) => text);
    for (const note of slide.notes) expect(notes).toContain(note);
  });
});

it("says on the slide of a table what its view draws besides, where that has no room and no slide of its own", async () => {
  const chart = {
    place: "below",
    name: "the flow",
    said: "",
    legend: () => [],
    draw: () => undefined,
  } as const;
  const table = { columns: [{ head: "A", share: 1 }], rows: [["one"], ["two"]], about: [] };
  const slide = { kind: "table", title: "T", source: "S" } as const;
  const deck = { title: "T", language: "en" } as const;
  const file = await readPptx(
    await renderPptx({
      ...deck,
      slides: [
        { ...slide, table: { ...table, chart } },
        { ...slide, table },
      ],
    }),
  );
  const said = [1, 2].map((at) => linesOf(file.part(`ppt/slides/slide${at}.xml`)));
  expect(said[0]).toContain("Not drawn: the flow.");
  expect(said[1]?.join()).not.toContain("Left out");
});
