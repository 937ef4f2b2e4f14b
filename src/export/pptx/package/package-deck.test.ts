import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { breaches } from "../../../../tests/support/open-xml-rules.ts";
import { all, type Element, first, linesOf, readPptx } from "../../../../tests/support/read-pptx.ts";
import { framePage } from "../../../scene/picture/frame.ts";
import { renderPptx } from "../render-pptx.ts";

const altOf = (shape: Element) => first(shape, "p:cNvPr").attributes.descr;

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
  it("is mixed into the ground, opaque, its lines under the others", async () => {
    const { picture } = slide;
    const ties = picture.lines.filter(({ line }) => line.arrow);
    const lines = ties.map((drawn, index) => ({ ...drawn, faded: index % 2 === 0 }));
    const nodes = picture.nodes.map((drawn) => ({ ...drawn, faded: drawn.node.type === "project" }));
    const faded = { ...slide, picture: { ...picture, nodes, lines } };
    const tree = (await readPptx(await renderPptx(deckOf("zh", faded)))).part("ppt/slides/slide1.xml");
    expect(all(tree, "a:alpha")).toEqual([]);
    const project = nodes.find(({ node }) => node.type === "project")?.node;
    if (!project) throw new Error("no project");
    const shape = all(tree, "p:sp").find((one) => altOf(one) === slide.altOf(project.id));
    const [fill] = shape ? all(shape, "a:schemeClr") : [];
    expect(fill?.attributes.val).toMatch(/^accent/);
    expect(fill?.children.map(({ name }) => name)).toContain("a:lumMod");
    const own = new Map(lines.map((drawn) => [drawn.line.edges.map(slide.altOf).join(" "), drawn.faded]));
    const order = all(tree, "p:spTree")[0]
      ?.children.filter(({ name }) => name === "p:sp")
      .flatMap((one) => own.get(altOf(one) ?? "") ?? []);
    expect(order?.indexOf(false)).toBeGreaterThan(order?.lastIndexOf(true) ?? 0);
  });
});

describe("master and layouts", () => {
  it.each(["slideMasters/slideMaster1", ...[1, 2, 3, 4].map((at) => `slideLayouts/slideLayout${at}`)])(
    "have places for date, footer and number: %s",
    (name) => {
      const root = file.part(`ppt/${name}.xml`);
      const types = all(root, "p:ph").map(({ attributes }) => attributes.type);
      for (const type of ["dt", "ftr", "sldNum"]) expect(types).toContain(type);
      expect(all(root, "p:hf")).toEqual([]);
    },
  );

  it("number each slide of a deck, and have the source as its footer", () => {
    const slideXml = file.part("ppt/slides/slide2.xml");
    const placeholder = (type: string) =>
      all(slideXml, "p:sp").find((one) =>
        all(one, "p:ph").some(({ attributes }) => attributes.type === type),
      );
    expect(placeholder("sldNum") && all(placeholder("sldNum") as Element, "a:fld")).toHaveLength(1);
    expect(linesOf(placeholder("ftr") as Element)).toEqual([slide.picture.source]);
    expect(all(file.part("ppt/slides/slide1.xml"), "p:bg")).toEqual([]);
  });
});

describe("the size of a slide", () => {
  it.each(["A4", "A3", "square", "4:3"] as const)(
    "is that of the page that was asked for: %s",
    async (name) => {
      const page = framePage[name];
      const made = await readPptx(await renderPptx(deckOf("zh", yongzhouSlide("zh", { page }))));
      const { cx, cy } = first(made.part("ppt/presentation.xml"), "p:sldSz").attributes;
      expect([Number(cx) / 12_700, Number(cy) / 12_700]).toEqual([page.width, page.height]);
    },
  );
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
