import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../tests/fixtures/drawn-atlas.ts";
import { yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { hasLibreOffice, printSvg } from "../../../tests/support/libre-office.ts";
import { framePage } from "../../scene/frame.ts";
import { buildPicture } from "../../scene/picture.ts";
import type { Scene } from "../../scene/types.ts";
import { renderSvg } from "./render-svg.ts";
import { svgMetadata } from "./svg-metadata.ts";

const whole = (scene: Scene, text: { title: string; caption?: string; link?: string } = { title: "题" }) =>
  buildPicture({
    scene,
    presence: () => "shown",
    area: { x: 0, y: 0, width: scene.width, height: scene.height },
    headings: true,
    level: "near",
    page: framePage["16:9"],
    across: 3840,
    transparent: false,
    ink: "#000000",
    muted: "#555555",
    caption: "",
    source: "",
    link: "",
    legend: false,
    ...text,
  });

describe.each(["zh", "en"] as const)("an SVG of the real atlas (%s)", (language) => {
  const { scene } = drawnAtlas(language);
  const picture = whole(scene);
  const svg = renderSvg(picture);

  it("holds each line of each readable label as a text of its own", () => {
    const expected = picture.nodes.filter(({ labelled }) => labelled).flatMap(({ node }) => node.label.lines);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    const unescaped = texts.map((text) =>
      text?.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'),
    );
    for (const line of expected) expect(unescaped).toContain(line);
    expect(texts).toHaveLength(expected.length + picture.headings.length + 1);
  });

  it("draws each node and each tie once, under its id", () => {
    const ids = [...svg.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(scene.nodes.length + scene.edges.length);
  });

  it("has no script, no foreign object, no reference to anything outside, no zero-width signs", () => {
    expect(svg).not.toMatch(/<script|foreignObject|href=|url\((?!#)|[\u200b-\u200d\ufeff]/u);
  });
});

describe("an SVG that leads back", () => {
  const { scene } = drawnAtlas("zh");
  const picture = whole(scene);
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
    const linked = renderSvg(whole(scene, { title: "", link: address }));
    expect(linked).toContain(`<a href="${address}"><text`);
    expect(linked).toContain(`>${address}</text></a>`);
  });
});

describe("an SVG of hostile labels", () => {
  const hostile = '</text><script>alert(1)</script>&"\u0000\u0008\ud800';
  const { scene } = drawnAtlas("zh");
  const evil: Scene = {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, label: { ...node.label, lines: [hostile] } })),
  };
  const svg = renderSvg(whole(evil, { title: hostile, caption: hostile }));

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
  it.each([
    ["zh", 20],
    ["en", 5],
  ] as const)(
    "opens with every label as text, where its node is (%s)",
    { timeout },
    async (language, fewest) => {
      const { picture } = yongzhouSlide(language);
      const pages = await printSvg(renderSvg(picture));
      expect(pages).toHaveLength(1);
      const [page] = pages;
      const labelled = picture.nodes.filter((one) => one.labelled);
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
        const x = (node.x * picture.scale + picture.offset[0]) / picture.width;
        const y = (node.y * picture.scale + picture.offset[1]) / picture.height;
        expect(Math.abs((word?.x ?? 0) - x), node.id).toBeLessThan(0.02);
        expect(Math.abs((word?.y ?? 0) - y), node.id).toBeLessThan(0.02);
      }
    },
  );
}

if (hasLibreOffice) describe("an SVG of the real atlas in LibreOffice", () => inLibreOffice());
else console.info("LibreOffice not installed: not run");
