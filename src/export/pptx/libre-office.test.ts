import type { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { type Faces, hasLibreOffice, printed, readWords } from "../../../tests/support/libre-office.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import type { Deck } from "./deck.ts";
import { renderPptx } from "./render-pptx.ts";

const zh = yongzhouSlide("zh", { project: "front-line" });
const en = yongzhouSlide("en", { theme: "dark" });
const deck = deckOf(
  "zh",
  { kind: "title", title: "永州人大", subtitle: "概览", lines: ["CC BY 4.0"] },
  zh,
  yongzhouSlide("en"),
  { kind: "text", title: "来源", items: ["《人大研究》", "第二条"] },
);

/** Where a point of the scene stands, as shares of the picture. */
const shareOf = (picture: Picture, x: number, y: number) => [
  (x * picture.scale + picture.offset[0]) / picture.width,
  (y * picture.scale + picture.offset[1]) / picture.height,
];

/** LibreOffice takes its time on a busy machine. */
const timeout = 240_000;

const without = (text: string) => text.replace(/\s/g, "");

/** The colour of a picture's point on a page. */
function colourAt(image: PNG, picture: Picture, x: number, y: number): readonly number[] {
  const [across = 0, down = 0] = shareOf(picture, x, y);
  const at = (Math.round(down * image.height) * image.width + Math.round(across * image.width)) * 4;
  return [...image.data.subarray(at, at + 3)];
}

async function shown(decks: readonly Deck[], faces?: Faces) {
  const files = decks.map(async (one) => {
    const blob = await renderPptx(one);
    return { kind: "pptx", file: new Uint8Array(await blob.arrayBuffer()) } as const;
  });
  return printed(await Promise.all(files), faces);
}

function tests(): void {
  // A deck has the colours of one theme.
  const both = shown([deck, deckOf("en", en)]);
  const [light, dark] = [0, 1].map((at) => both.then((all) => all[at] ?? []));
  const page = async (number: number, from = light) => {
    const found = (await from)?.[number];
    if (!found) throw new Error(`no page ${number}`);
    return found;
  };

  it("has a page for each slide, and its words can be searched", { timeout }, async () => {
    expect(await light).toHaveLength(deck.slides.length);
    expect((await page(0)).text).toContain("永州人大");
    expect((await page(3)).text).toContain("《人大研究》");
  });

  it.each([
    ["zh", zh, 1],
    ["en", en, 0],
  ] as const)(
    "finds every label, title, caption, legend and source by search (%s)",
    { timeout },
    async (_, slide, number) => {
      const { picture } = slide;
      const { text } = await page(number, slide === en ? dark : light);
      const said = [
        ...picture.texts.flatMap(({ lines }) => lines),
        ...picture.legend.map(({ entry }) => entry.text),
        ...picture.headings.flatMap(({ heading }) => heading.lines),
        ...picture.nodes.flatMap(({ node }) => node.label.lines),
      ];
      expect(said.length).toBeGreaterThan(45);
      for (const line of said) expect(text).toContain(without(line));
    },
  );

  it("sets each label inside its box, its middle within a fifth of the box's height", {
    timeout,
  }, async () => {
    const { picture } = zh;
    const { words } = await page(1);
    const single = picture.nodes.filter(
      ({ node, faded }, _, all) =>
        !faded &&
        node.label.lines.length === 1 &&
        all.flatMap((other) => other.node.label.lines).filter((line) => line === node.label.lines[0])
          .length === 1,
    );
    const found = single.flatMap(({ node }) => {
      const word = words.find(({ text }) => text === node.label.lines[0]);
      return word ? [{ node, word }] : [];
    });
    expect(found.length).toBeGreaterThan(20);
    for (const { node, word } of found) {
      const [x = 0, y = 0] = shareOf(picture, node.x, node.y + node.label.dy);
      const [width, height] = [node.width, node.height].map((side) => side * picture.scale);
      expect(Math.abs(word.x - x) * picture.width, node.id).toBeLessThan((width ?? 0) / 2);
      expect(Math.abs(word.y - y) * picture.height, node.id).toBeLessThan((height ?? 0) / 5);
    }
  });

  it("keeps every word within its box where a wider face stands in for the deck's", { timeout }, async () => {
    const [[{ words } = { words: [] }] = []] = await shown([deckOf("en", en)], { Arial: "DejaVu Sans" });
    const { picture } = en;
    let count = 0;
    for (const { node } of picture.nodes) {
      const [left = 0, top = 0] = shareOf(picture, node.x - node.width / 2, node.y - node.height / 2);
      const [right = 0, bottom = 0] = shareOf(picture, node.x + node.width / 2, node.y + node.height / 2);
      for (const word of words)
        if (word.y > top && word.y < bottom && word.x > left && word.x < right) {
          count += 1;
          expect(word.left, word.text).toBeGreaterThan(left - 0.001);
          expect(word.right, word.text).toBeLessThan(right + 0.001);
        }
    }
    expect(count).toBeGreaterThan(40);
  });

  it.each([
    ["zh", zh, 1],
    ["en", en, 0],
  ] as const)(
    "fills each project's shape with its hue, the ground with paper (%s)",
    { timeout },
    async (_, slide, number) => {
      const { picture } = slide;
      const { image } = await page(number, slide === en ? dark : light);
      const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      const projects = picture.nodes.filter(({ node }) => node.type === "project");
      expect(projects.length).toBeGreaterThan(0);
      for (const { node } of projects)
        for (const [at, channel] of colourAt(
          image,
          picture,
          node.x - node.width * 0.2,
          node.y - node.height * 0.4,
        ).entries())
          expect(Math.abs(channel - (channels(node.fill)[at] ?? 0)), node.id).toBeLessThan(4);
      expect([...image.data.subarray(0, 3)]).toEqual(channels(picture.background ?? ""));
    },
  );
}

describe("the words of a page as pdftotext writes them", () => {
  it("have their text and their middle as shares of the page", () => {
    const page = `width="200.0" height="100.0"><word xMin="10" yMin="20" xMax="30" yMax="40">a &amp; b&apos;s</word>`;
    expect(readWords(page)).toEqual([{ text: "a & b's", x: 0.1, y: 0.3, left: 0.05, right: 0.15 }]);
  });
});

if (hasLibreOffice) describe("a deck of the real atlas as LibreOffice shows it", () => tests());
else console.info("LibreOffice not installed: not run");
