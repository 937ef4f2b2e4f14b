import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { textWidth } from "../layout/measure/text-width.ts";
import { type FrameName, frameNames, framePage, framePages } from "./frame.ts";
import { buildPicture, type PictureOptions } from "./picture.ts";

const { scene } = drawnAtlas("zh");
const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
const options: PictureOptions = {
  scene,
  presence: () => "shown",
  area: whole,
  headings: true,
  level: "near",
  page: framePage["16:9"],
  across: 1920,
  transparent: false,
  ink: "#000000",
  muted: "#555555",
  title: "题",
  caption: "只看一个工程",
  source: "来源",
  link: "",
  legend: true,
};
const measures = (id: string) => scene.nodes.find((node) => node.id === id)?.type === "measure";

describe("buildPicture", () => {
  it("has the shape of its page, of the stage for as shown", () => {
    const aspects = (frame: FrameName) =>
      framePages(frame, { width: 1440, height: 788 }).map((page) => {
        const { width, height } = buildPicture({ ...options, page });
        return width / height;
      });
    for (const [frame, aspect] of [
      ["16:9", 16 / 9],
      ["4:3", 4 / 3],
      ["square", 1],
      ["shown", 1440 / 788],
    ] as const)
      expect(aspects(frame)).toEqual([expect.closeTo(aspect, 2)]);
    expect(aspects("A4")).toEqual([expect.closeTo(Math.SQRT2, 2), expect.closeTo(Math.SQRT1_2, 2)]);
    expect(aspects("A3")).toEqual([expect.closeTo(Math.SQRT2, 2), expect.closeTo(Math.SQRT1_2, 2)]);
  });

  it("keeps every text and mark around the drawing on the page, clear of the drawing, on any page", () => {
    const long = "只看连根铸魂工程中由市人大常委会牵头的措施，其余淡化。".repeat(8);
    for (const frame of frameNames)
      for (const page of framePages(frame, { width: 390, height: 700 })) {
        const picture = buildPicture({
          ...options,
          page,
          title: long,
          caption: long,
          source: long,
          link: "x".repeat(900),
        });
        const { window } = picture;
        const tops = picture.texts.flatMap((text) =>
          text.lines.map((_, at) => text.baseline + at * text.lineHeight),
        );
        for (const y of [...tops, ...picture.legend.map(({ baseline }) => baseline)]) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(picture.height);
          expect(y <= window.y || y > window.y + window.height).toBe(true);
        }
        for (const { entry, x, fontSize } of picture.legend)
          expect(x + textWidth(entry.text, fontSize, 400)).toBeLessThan(picture.width);
        expect(window.height).toBeGreaterThan(picture.height * 0.4);
      }
  });

  it("sets every text around the drawing in nine points of its page or more", () => {
    for (const frame of frameNames)
      for (const page of framePages(frame, { width: 390, height: 700 })) {
        const { texts, legend, width } = buildPicture({ ...options, page, link: "mailuo.example" });
        for (const { fontSize } of [...texts, ...legend])
          expect((fontSize * page.width) / width).toBeGreaterThanOrEqual(8.999);
      }
  });

  it("keeps every node inside the window left by title, legend and source", () => {
    const { nodes, scale, offset, window } = buildPicture(options);
    for (const { node } of nodes) {
      const [x, y] = [node.x * scale + offset[0], node.y * scale + offset[1]];
      expect(x).toBeGreaterThan(window.x);
      expect(x).toBeLessThan(window.x + window.width);
      expect(y).toBeGreaterThan(window.y);
      expect(y).toBeLessThan(window.y + window.height);
    }
  });

  it("gives the drawing the room of the parts that are left out", () => {
    const bare = buildPicture({
      ...options,
      page: framePage["4:3"],
      area: { ...whole, width: 100 },
      title: "",
      caption: "",
      source: "",
      legend: false,
    });
    const full = buildPicture({ ...options, page: framePage["4:3"], area: { ...whole, width: 100 } });
    expect(bare.window.height).toBeGreaterThan(full.window.height + 100);
    expect(bare.legend).toEqual([]);
  });

  it("draws a tie only where both its ends are drawn", () => {
    const { nodes, edges } = buildPicture({
      ...options,
      presence: (id) => (measures(id) ? "hidden" : "shown"),
    });
    const drawn = new Set(nodes.map(({ node }) => node.id));
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every(({ edge }) => drawn.has(edge.source) && drawn.has(edge.target))).toBe(true);
    expect([...drawn].some(measures)).toBe(false);
  });

  it("leaves out labels that come out under nine pixels, and counts them", () => {
    const small = buildPicture({ ...options, across: 900 });
    const unlabelled = small.nodes.filter(({ labelled }) => !labelled);
    expect(small.unreadable).toBe(unlabelled.length);
    expect(unlabelled.length).toBeGreaterThan(100);
    for (const { node } of unlabelled)
      expect((node.label.fontSize * small.scale * 900) / 1600).toBeLessThan(9);
    expect(buildPicture({ ...options, across: 7680 }).unreadable).toBe(0);
  });

  it("explains in its legend exactly what is visible", () => {
    const organsOnly = buildPicture({
      ...options,
      presence: (id) => (scene.nodes.find((node) => node.id === id)?.type === "organ" ? "shown" : "hidden"),
    });
    expect(organsOnly.legend.map(({ entry: { kind, id } }) => [kind, id])).toEqual([["type", "organ"]]);
    const all = buildPicture(options).legend.map(({ entry }) => entry);
    expect(all.filter(({ kind }) => kind === "project")).toHaveLength(4);
    expect(all.filter(({ kind }) => kind === "type")).toHaveLength(7);
    const explained = all.filter(({ kind }) => kind === "basis").map(({ id }) => id);
    expect(new Set(explained)).toEqual(new Set(scene.edges.map(({ basis }) => basis)));
  });

  it("draws what has its middle in the area, whole within the window, and nothing else", () => {
    const edge = scene.nodes.find(({ type }) => type === "measure") ?? whole;
    const area = { x: edge.x - 1, y: edge.y - 1, width: whole.width * 0.2, height: whole.height * 0.3 };
    const { nodes, window, scale, offset } = buildPicture({ ...options, area });
    const within = ({ x, y }: { x: number; y: number }) =>
      x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;
    expect(nodes.map(({ node }) => node)).toEqual(scene.nodes.filter(within));
    expect(nodes.some(({ node }) => node.x - node.width / 2 < area.x)).toBe(true);
    for (const { node } of nodes) {
      const left = (node.x - node.width / 2) * scale + offset[0];
      const bottom = (node.y + node.height / 2) * scale + offset[1];
      expect(left).toBeGreaterThanOrEqual(window.x - 0.001);
      expect(left + node.width * scale).toBeLessThanOrEqual(window.x + window.width + 0.001);
      expect(bottom - node.height * scale).toBeGreaterThanOrEqual(window.y - 0.001);
      expect(bottom).toBeLessThanOrEqual(window.y + window.height + 0.001);
    }
  });

  it("draws no ground where it is transparent", () => {
    const project = scene.nodes.find((node) => node.type === "project");
    if (!project) throw new Error("no project");
    const { nodes, background } = buildPicture({
      ...options,
      transparent: true,
      area: { x: project.x - 5, y: project.y - 5, width: 10, height: 10 },
    });
    expect(nodes.map(({ node }) => node.id)).toEqual([project.id]);
    expect(background).toBeUndefined();
  });
});
