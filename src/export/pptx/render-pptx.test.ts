import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { breaches } from "../../../tests/support/open-xml-rules.ts";
import { all, type Element, first, linesOf, readPptx } from "../../../tests/support/read-pptx.ts";
import { mix } from "../../scene/colour.ts";
import { fadedShare } from "../../scene/faint.ts";
import { homeOf, sharedHome } from "./home-of.ts";
import { renderPptx } from "./render-pptx.ts";

const nameOf = (shape: Element) => first(shape, "p:cNvPr").attributes.name ?? "";
const idOf = (shape: Element) => first(shape, "p:cNvPr").attributes.id ?? "";
const altOf = (shape: Element) => first(shape, "p:cNvPr").attributes.descr;

/** A slide of the real atlas, and the file that a deck of it makes. */
async function rendered(language: "zh" | "en", theme: "light" | "dark") {
  const slide = yongzhouSlide(language, { theme });
  return { language, theme, slide, file: await readPptx(await renderPptx(deckOf(language, slide))) };
}

describe.each([await rendered("zh", "light"), await rendered("en", "dark")])(
  "the real atlas as a slide ($language, $theme)",
  ({ language, theme, slide, file }) => {
    const { picture } = slide;
    const tree = first(file.part("ppt/slides/slide1.xml"), "p:spTree");
    const groups = all(tree, "p:grpSp");
    const connectors = all(tree, "p:cxnSp");
    const shapes = all(tree, "p:sp");
    const byAlt = new Map(shapes.map((shape) => [altOf(shape), shape]));

    it("has one native shape per node, which says the node's sentence and has its label inside", () => {
      for (const { node, labelled } of picture.nodes) {
        const shape = byAlt.get(slide.altOf(node.id));
        if (!shape) throw new Error(`no shape for ${node.id}`);
        expect(linesOf(shape)).toEqual(labelled ? node.label.lines : []);
        expect(all(shape, "a:prstGeom").length + all(shape, "a:custGeom").length).toBe(1);
      }
      const withAlt = shapes.filter((shape) => altOf(shape) !== undefined);
      expect(withAlt).toHaveLength(picture.nodes.length);
    });

    it("has one connector per tie, glued at both ends to the shapes of its nodes", () => {
      expect(connectors).toHaveLength(picture.edges.length);
      const idOfNode = (id: string) => {
        const shape = byAlt.get(slide.altOf(id));
        return shape && idOf(shape);
      };
      const bySentence = new Map(connectors.map((connector) => [altOf(connector), connector]));
      for (const { edge } of picture.edges) {
        const connector = bySentence.get(slide.altOf(edge.id));
        if (!connector) throw new Error(`no connector for ${edge.id}`);
        expect(first(connector, "a:stCxn").attributes.id).toBe(idOfNode(edge.source));
        expect(first(connector, "a:endCxn").attributes.id).toBe(idOfNode(edge.target));
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
        const group = named.get(home === sharedHome ? shared : slide.groupName(home));
        const inside = group ? all(group, "p:sp").map(altOf) : [];
        expect(inside).toContain(slide.altOf(node.id));
      }
    });

    it("keeps each tie between nodes of one group inside that group, under its nodes", () => {
      for (const group of groups) {
        const kinds = group.children
          .map(({ name }) => name)
          .filter((name) => name !== "p:nvGrpSpPr" && name !== "p:grpSpPr");
        const lastTie = kinds.lastIndexOf("p:cxnSp");
        expect(lastTie).toBeLessThan(Math.max(0, kinds.indexOf("p:sp")) || 1);
      }
      const homes = new Map(picture.nodes.map(({ node }) => [node.id, homeOf(node)]));
      const inner = picture.edges.filter(({ edge }) => homes.get(edge.source) === homes.get(edge.target));
      expect(groups.flatMap((group) => all(group, "p:cxnSp"))).toHaveLength(inner.length);
      expect(inner.length).toBeGreaterThan(50);
      expect(inner.length).toBeLessThan(picture.edges.length);
    });

    it("begins with the title, a placeholder, and has caption, legend and source as text", () => {
      const [title] = tree.children.filter(({ name }) => name === "p:sp");
      if (!title) throw new Error("no title");
      expect(first(title, "p:ph").attributes.type).toBe("title");
      expect(linesOf(title)).toEqual([picture.title]);
      const said = shapes.flatMap(linesOf);
      expect(said).toEqual(
        expect.arrayContaining([
          picture.caption,
          picture.source,
          ...picture.legend.map(({ entry }) => entry.text),
        ]),
      );
    });

    it("names a font for Chinese and one for Latin in every run, and the language", () => {
      const looks = all(tree, "a:rPr");
      expect(looks.length).toBeGreaterThan(100);
      for (const look of looks) {
        expect(first(look, "a:ea").attributes.typeface).toBe("Microsoft YaHei");
        expect(first(look, "a:latin").attributes.typeface).toBe("Arial");
        expect(look.attributes.lang).toBe(language === "zh" ? "zh-CN" : "en-GB");
      }
    });

    it("takes its colours from the theme, which has the atlas's hues as accents", () => {
      const root = file.part("ppt/slides/slide1.xml");
      const used = new Set(all(root, "a:schemeClr").map(({ attributes }) => attributes.val));
      expect([...used]).toEqual(
        expect.arrayContaining(["accent1", "accent2", "accent3", "accent4", "tx1", "bg1"]),
      );
      const accents = all(file.part("ppt/theme/theme1.xml"), "a:accent3");
      const project = picture.nodes.filter(({ node }) => node.type === "project")[2]?.node;
      expect(accents[0]?.children[0]?.attributes.val).toBe(project?.fill.slice(1).toUpperCase());
      const map = first(file.part("ppt/slideMasters/slideMaster1.xml"), "p:clrMap").attributes;
      expect(map.bg1).toBe(theme === "dark" ? "dk1" : "lt1");
    });

    it("has each claim with its sentence numbers in the speaker notes", () => {
      const notes = all(file.part("ppt/notesSlides/notesSlide1.xml"), "a:t").map(({ text }) => text);
      for (const note of slide.notes) expect(notes).toContain(note);
      expect(notes.filter((note) => /s\d\d/.test(note)).length).toBeGreaterThan(
        (picture.nodes.length + picture.edges.length) / 2,
      );
    });

    it("has no dot of a shared node without its node's group, and hides dots from listeners", () => {
      const dots = all(tree, "adec:decorative");
      const expected = picture.nodes.reduce((sum, { node }) => sum + node.dots.length, 0);
      expect(dots).toHaveLength(expected + picture.legend.length);
      expect(expected).toBeGreaterThan(30);
    });
  },
);

const slide = yongzhouSlide("zh");
const deck = deckOf(
  "zh",
  { kind: "title", title: "永州", subtitle: "概览", lines: ["CC BY 4.0"] },
  slide,
  yongzhouSlide("zh", { title: "" }),
  { kind: "text", title: "来源", items: ["一", "二"] },
);
const blob = await renderPptx(deck);
const file = await readPptx(blob);
const parts = file.names.filter((name) => name !== "[Content_Types].xml");

describe("what a filter fades", () => {
  it("is mixed into the ground, opaque, its ties under the others", async () => {
    const { picture } = slide;
    const edges = picture.edges.map((drawn, index) => ({ ...drawn, faded: index % 2 === 0 }));
    const nodes = picture.nodes.map((drawn) => ({ ...drawn, faded: drawn.node.type === "project" }));
    const faded = { ...slide, picture: { ...picture, nodes, edges } };
    const tree = (await readPptx(await renderPptx(deckOf("zh", faded)))).part("ppt/slides/slide1.xml");
    expect(all(tree, "a:alpha")).toEqual([]);
    const project = nodes.find(({ node }) => node.type === "project")?.node;
    if (!project || !picture.background) throw new Error("no project on a ground");
    const shape = all(tree, "p:sp").find((one) => altOf(one) === slide.altOf(project.id));
    const pale = mix(project.fill, picture.background, fadedShare).slice(1).toUpperCase();
    expect(shape && first(shape, "a:srgbClr").attributes.val).toBe(pale);
    const order = all(tree, "p:spTree")[0]
      ?.children.filter(({ name }) => name === "p:cxnSp")
      .map(altOf);
    const isFaded = new Map(edges.map((drawn) => [slide.altOf(drawn.edge.id), drawn.faded]));
    const seen = order?.map((alt) => isFaded.get(alt ?? "")) ?? [];
    expect(seen.indexOf(false)).toBeGreaterThan(seen.lastIndexOf(true));
    expect(seen.indexOf(false)).toBeGreaterThan(0);
  });
});

describe("the package", () => {
  it("is well-formed throughout and keeps the order and attributes of the schema in what we write", () => {
    for (const name of file.names) expect(() => file.part(name), name).not.toThrow();
    const ours = file.names.filter((name) =>
      /slides\/|slideLayouts\/s|presentation\.xml$|theme\/|sldMaster/.test(name),
    );
    expect(ours.flatMap((name) => breaches(file.part(name)))).toEqual([]);
  });

  it("says of every part what it is, and of none that is not there", () => {
    const types = file.part("[Content_Types].xml");
    const told = all(types, "Override").map(({ attributes }) => attributes.PartName?.slice(1));
    expect(told.sort()).toEqual(parts.filter((name) => !name.endsWith(".rels")).sort());
    expect(file.names[0]).toBe("[Content_Types].xml");
    expect(file.names.some((name) => name.endsWith("/"))).toBe(false);
  });

  it("has only relations to parts that are there, and each id that a part uses", () => {
    for (const name of parts.filter((part) => part.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const relations = all(file.part(name), "Relationship");
      for (const { attributes } of relations) {
        const target = new URL(attributes.Target ?? "", `file:///${folder}`).pathname.slice(1);
        expect(parts, `${name} → ${target}`).toContain(target);
      }
      const owner = `${folder}${name.replace(/^.*_rels\//, "").replace(/\.rels$/, "")}`;
      if (!parts.includes(owner)) continue;
      const ids = new Set(relations.map(({ attributes }) => attributes.Id));
      for (const [, id] of file.text(owner).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g))
        expect(ids).toContain(id);
    }
  });

  it("gives each master a theme of its own", () => {
    const themes = ["slideMasters/_rels/slideMaster1", "notesMasters/_rels/notesMaster1"].map(
      (name) => /theme\d+\.xml/.exec(file.text(`ppt/${name}.xml.rels`))?.[0],
    );
    expect(new Set(themes).size).toBe(2);
  });

  it("numbers the shapes of a slide without repeating itself", () => {
    for (const name of parts.filter((part) => /slides\/slide\d/.test(part))) {
      const ids = all(file.part(name), "p:cNvPr").map(({ attributes }) => attributes.id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it("has a title on every slide, off the slide where the picture has none", () => {
    for (const number of [1, 2, 3, 4]) {
      const titles = all(file.part(`ppt/slides/slide${number}.xml`), "p:sp").filter((shape) =>
        all(shape, "p:ph").some(({ attributes }) => /title/i.test(attributes.type ?? "")),
      );
      expect(titles.filter((shape) => !/sub/.test(first(shape, "p:ph").attributes.type ?? ""))).toHaveLength(
        1,
      );
      if (number !== 3) continue;
      const frame = first(titles[0] ?? file.part("ppt/presentation.xml"), "a:xfrm");
      expect(Number(first(frame, "a:off").attributes.y)).toBeLessThan(0);
      expect(linesOf(titles[0] ?? frame)).toEqual([deck.title]);
    }
  });

  it("names title, author and language, and neither a path nor the time", () => {
    const core = file.part("docProps/core.xml");
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ["dc:title", deck.title],
      ["dc:creator", deck.author],
      ["dc:language", "zh-CN"],
    ]);
    const whole = parts.map((name) => file.text(name)).join("");
    expect(whole).not.toMatch(/file:|\/home\/|\/work\/|[A-Z]:\\/);
  });

  it("is the same, byte for byte, when made again", async () => {
    const again = await renderPptx(deck);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await blob.arrayBuffer()));
  });

  it("is compressed", () => {
    const size = parts.reduce((sum, name) => sum + file.text(name).length, 0);
    expect(blob.size).toBeLessThan(size / 5);
    expect(blob.type).toContain("presentationml.presentation");
  });
});
