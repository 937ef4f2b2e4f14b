import { describe, expect, it } from "vitest";
import { type PictureChoice, yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { hasLibreOffice, printed } from "../../../tests/support/libre-office.ts";
import { framePage } from "../../scene/picture/frame.ts";
import { renderSvg } from "./render-svg.ts";
import { svgMetadata } from "./svg-metadata.ts";

const pictured = (language: "zh" | "en", choice: PictureChoice = {}) =>
  yongzhouSlide(language, { caption: "", source: "", legend: false, ...choice }).picture;

describe.each(["zh", "en"] as const)("an SVG of the real atlas (%s)", (language) => {
  const picture = pictured(language, { project: "front-line" });
  const svg = renderSvg(picture);

  it("holds each line of each label as a text of its own", () => {
    const expected = picture.nodes.flatMap(({ node }) => node.label.lines);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const unescaped = texts.map((text) =>
      text?.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'),
    );
    for (const line of expected) expect(unescaped).toContain(line);
    const around = picture.texts.flatMap(({ lines }) => lines);
    const headings = picture.headings.flatMap(({ heading }) => heading.lines);
    expect(texts).toHaveLength(expected.length + headings.length + around.length);
  });

  it("draws each node wherever it stands, under its id, and has no id of its own to clash with another's", () => {
    const ids = [...svg.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      ...picture.edges.map(({ edge }) => edge.id),
      ...picture.nodes.map(({ node }) => node.id),
    ]);
    expect(svg).not.toMatch(/ id="|url\(#|xlink/);
  });

  it("draws panels under lines under boxes, each line once", () => {
    const drawn = svg.slice(svg.indexOf("<g transform"));
    const paths = [...drawn.matchAll(/<path d="([^"]*)" fill="none"/g)].map(([, data]) => data);
    expect(paths.length).toBe(picture.lines.length + picture.edges.length);
    expect(new Set(paths).size).toBe(paths.length);
    expect(picture.panels.length).toBeGreaterThan(0);
    expect(drawn.indexOf("<rect")).toBeLessThan(drawn.indexOf("<path"));
    expect(drawn.indexOf("<path")).toBeLessThan(drawn.indexOf("data-id"));
  });

  it("has no script, no foreign object, no reference to anything outside, no zero-width signs", () => {
    expect(svg).not.toMatch(/<script|foreignObject|href=|url\((?!#)|[\u200b-\u200d\ufeff]/u);
  });
});

it.each(["zh", "en"] as const)("a legend shows grey words by a grey word (%s)", (language) => {
  const svg = renderSvg(pictured(language, { project: "front-line", legend: true }));
  const sample = { zh: "字", en: "Aa" }[language];
  const fills = [...svg.matchAll(/<text[^>]* fill="([^"]*)"[^>]*>([^<]*)<\/text>/g)];
  const fillOf = (words: string) => fills.find(([, , text]) => text === words)?.[1];
  expect(fillOf(sample)).toBeDefined();
  expect(fillOf(sample)).not.toBe(fillOf({ zh: "灰字：前面已列出", en: "In grey: named before" }[language]));
});

describe("an SVG that leads back", () => {
  const picture = pictured("zh");
  const svg = renderSvg(picture, {
    about: (id) => `“${id}” & <more>`,
    hrefOf: (id) => `https://mailuo.example/?a=1&b#sel=${id}`,
    metadata: '{"a":"<&>"}',
  });

  it("tells a sentence of each node and tie, and links it", () => {
    const groups = [...svg.matchAll(/<a href="([^"]*)"><g data-id="([^"]*)"[^>]*><title>([^<]*)<\/title>/g)];
    expect(groups).toHaveLength(picture.nodes.length + picture.edges.length);
    for (const [, href, id, title] of groups) {
      expect(href).toBe(`https://mailuo.example/?a=1&amp;b#sel=${id}`);
      expect(title).toBe(`“${id}” &amp; &lt;more&gt;`);
    }
  });

  it("keeps its state where it can be read again", () => {
    expect(svgMetadata(svg)).toEqual(['{"a":"<&>"}']);
  });

  it("prints the address of its view as a link", () => {
    const address = "https://mailuo.example/#view=map";
    const linked = renderSvg(pictured("zh", { title: "", link: address }));
    expect(linked).toContain(`<a href="${address}"><text`);
    expect(linked).toContain(`>${address}</text></a>`);
  });
});

describe("an SVG of hostile labels", () => {
  const hostile = '</text><script>alert(1)</script>&"\u0000\u0008\ud800';
  const picture = pictured("zh", { title: hostile, caption: hostile });
  const nodes = picture.nodes.map((drawn) => ({
    ...drawn,
    node: { ...drawn.node, id: hostile, label: { ...drawn.node.label, lines: [hostile] } },
  }));
  const svg = renderSvg({ ...picture, nodes });

  it("shows them as text and drops what XML forbids", () => {
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    for (const forbidden of ["\u0000", "\u0008", "\ud800"]) expect(svg).not.toContain(forbidden);
  });

  it("stays well-formed: every element that opens is closed", () => {
    const open: string[] = [];
    for (const [tag, name = ""] of svg.matchAll(/<\/?([a-zA-Z]+)[^>]*>/g)) {
      if (tag.startsWith("</")) expect(open.pop()).toBe(name);
      else if (!tag.endsWith("/>")) open.push(name);
    }
    expect(open).toEqual([]);
  });
});

/** LibreOffice takes its time on a busy machine. */
const timeout = 240_000;

const without = (text: string) => text.replace(/\s/g, "");

function inLibreOffice(): void {
  const pictures = (["zh", "en"] as const).map(
    (language) => yongzhouSlide(language, { project: "front-line", page: framePage.A4 }).picture,
  );
  const shown = printed(pictures.map((picture) => ({ kind: "svg", file: renderSvg(picture) })));
  it.each([
    [pictures[0], 20],
    [pictures[1], 1],
  ] as const)("opens with every label as text, in its node (%#)", { timeout }, async (picture, fewest) => {
    if (!picture) throw new Error("no picture");
    const pages = (await shown)[pictures.indexOf(picture)] ?? [];
    expect(pages).toHaveLength(1);
    const [page] = pages;
    const labelled = picture.nodes;
    expect(labelled.length).toBeGreaterThan(90);
    for (const { node } of labelled)
      for (const line of node.label.lines) expect(page?.text).toContain(without(line));
    // Words of their own are found once, each in the middle of its node.
    const alone = labelled.filter(({ node: { label } }) => {
      const [line = "", ...more] = label.lines;
      return more.length === 0 && page?.words.filter(({ text }) => text === line).length === 1;
    });
    expect(alone.length).toBeGreaterThan(fewest);
    for (const { node } of alone) {
      const word = page?.words.find(({ text }) => text === node.label.lines[0]);
      const left = (node.x - node.width / 2) * picture.scale + picture.offset[0];
      const y = ((node.y + node.label.dy) * picture.scale + picture.offset[1]) / picture.height;
      expect((word?.x ?? 0) * picture.width, node.id).toBeGreaterThan(left);
      expect((word?.x ?? 0) * picture.width, node.id).toBeLessThan(left + node.width * picture.scale);
      expect(Math.abs((word?.y ?? 0) - y), node.id).toBeLessThan(0.02);
    }
  });
}

if (hasLibreOffice) describe("an SVG of the real atlas in LibreOffice", () => inLibreOffice());
else console.info("LibreOffice not installed: not run");
