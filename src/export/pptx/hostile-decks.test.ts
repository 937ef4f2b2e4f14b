import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { breaches } from "../../../tests/support/open-xml-rules.ts";
import { all, first, linesOf, readPptx } from "../../../tests/support/read-pptx.ts";
import type { Deck, PictureSlide } from "./deck.ts";
import { renderPptx } from "./render-pptx.ts";

const markup = '</a:t></p:sp><p:pic r:id="rId9"/>&amp;"\'<![CDATA[';
const foul = "\u0000\u0008\u001f\udfff\ud800\ufffe\uffff";
const slide = yongzhouSlide("zh");

/** The real atlas with every text of it replaced. */
function saying(text: string): Deck {
  const { picture } = slide;
  const said: PictureSlide = {
    ...slide,
    notes: [text, text],
    altOf: () => text,
    groupName: () => text,
    picture: {
      ...picture,
      title: text,
      caption: text,
      source: text,
      texts: picture.texts.map((placed) => ({ ...placed, lines: [text] })),
      legend: picture.legend.map((placed) => ({ ...placed, entry: { ...placed.entry, text } })),
      headings: picture.headings.map(({ heading, faded }) => ({
        heading: { ...heading, lines: [text] },
        faded,
      })),
      nodes: picture.nodes.slice(0, 12).map((drawn) => ({
        ...drawn,
        node: { ...drawn.node, label: { ...drawn.node.label, lines: [text, text] } },
      })),
      edges: picture.edges,
    },
  };
  return {
    ...deckOf("zh", { kind: "title", title: text, subtitle: text, lines: [text] }, said, {
      kind: "text",
      title: text,
      items: [text, text],
    }),
    title: text,
    author: text,
  };
}

describe("a deck of hostile texts", () => {
  it.each([
    ["markup", markup],
    ["what XML forbids", `a${foul}b`],
    ["line ends", "a\nb\r\nc\td"],
    ["nothing", ""],
    ["a very long label", "长".repeat(5000)],
    ["right to left and combining signs", "\u202eabc\u0301\u200b🗺️"],
  ])("stays well-formed and keeps the schema: %s", async (_what, text) => {
    const file = await readPptx(await renderPptx(saying(text)));
    for (const name of file.names) {
      const part = file.part(name);
      if (/slides\/|slideLayouts\/s/.test(name)) expect(breaches(part)).toEqual([]);
    }
    const shapes = file.part("ppt/slides/slide2.xml");
    expect(all(shapes, "p:pic")).toEqual([]);
    for (const { attributes } of all(shapes, "p:cNvPr"))
      expect((attributes.name ?? "").length).toBeLessThan(260);
  });

  it("shows markup as text and drops what XML forbids", async () => {
    const file = await readPptx(await renderPptx(saying(markup + foul)));
    const [title] = all(file.part("ppt/slides/slide2.xml"), "p:sp");
    expect(title && linesOf(title)).toEqual([markup]);
    expect(first(file.part("docProps/core.xml"), "dc:title").text).toBe(markup);
  });

  it("takes any text at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
        const deck = deckOf("en", { kind: "text", title: text, items: [text] });
        const file = await readPptx(await renderPptx({ ...deck, title: text }));
        for (const name of file.names) file.part(name);
      }),
      { numRuns: 15 },
    );
  });

  it("makes a file of a deck with nothing in it, and of a picture without nodes", async () => {
    const empty = await readPptx(await renderPptx(deckOf("zh")));
    expect(empty.names.some((name) => /slides\/slide/.test(name))).toBe(false);
    const bare: PictureSlide = {
      ...slide,
      picture: { ...slide.picture, nodes: [], edges: [], lines: [], panels: [], headings: [], legend: [] },
    };
    const file = await readPptx(await renderPptx(deckOf("zh", bare)));
    expect(breaches(file.part("ppt/slides/slide1.xml"))).toEqual([]);
    expect(all(file.part("ppt/slides/slide1.xml"), "p:grpSp")).toEqual([]);
  });
});
