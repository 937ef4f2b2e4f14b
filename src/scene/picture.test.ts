import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { buildPicture, type PictureOptions } from "./picture.ts";

const { scene } = drawnAtlas("zh");
const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
const options: PictureOptions = {
  scene,
  presence: () => "shown",
  area: whole,
  frame: "16:9",
  stage: { width: 1440, height: 788 },
  pixels: 1920,
  transparent: false,
  ink: "#000000",
  muted: "#555555",
  title: "题",
  caption: "只看一个工程",
  source: "来源",
  legend: true,
};
const measures = (id: string) => scene.nodes.find((node) => node.id === id)?.type === "measure";

describe("buildPicture", () => {
  it("has the shape of its frame, of the stage for as shown", () => {
    const aspect = (frame: PictureOptions["frame"]) => {
      const { width, height } = buildPicture({ ...options, frame });
      return width / height;
    };
    expect(aspect("16:9")).toBeCloseTo(16 / 9, 2);
    expect(aspect("4:3")).toBeCloseTo(4 / 3, 2);
    expect(aspect("shown")).toBeCloseTo(1440 / 788, 2);
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
      frame: "4:3",
      area: { ...whole, width: 100 },
      title: "",
      caption: "",
      source: "",
      legend: false,
    });
    const full = buildPicture({ ...options, frame: "4:3", area: { ...whole, width: 100 } });
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
    const small = buildPicture({ ...options, pixels: 900 });
    const unlabelled = small.nodes.filter(({ labelled }) => !labelled);
    expect(small.unreadable).toBe(unlabelled.length);
    expect(unlabelled.length).toBeGreaterThan(100);
    for (const { node } of unlabelled)
      expect((node.label.fontSize * small.scale * 900) / 1600).toBeLessThan(9);
    expect(buildPicture({ ...options, pixels: 7680 }).unreadable).toBe(0);
  });

  it("explains in its legend exactly what is visible", () => {
    const organsOnly = buildPicture({
      ...options,
      presence: (id) => (scene.nodes.find((node) => node.id === id)?.type === "organ" ? "shown" : "hidden"),
    });
    expect(organsOnly.legend.map(({ kind, id }) => [kind, id])).toEqual([["type", "organ"]]);
    const all = buildPicture(options).legend;
    expect(all.filter(({ kind }) => kind === "project")).toHaveLength(4);
    expect(all.filter(({ kind }) => kind === "type")).toHaveLength(7);
    const explained = all.filter(({ kind }) => kind === "basis").map(({ id }) => id);
    expect(new Set(explained)).toEqual(new Set(scene.edges.map(({ basis }) => basis)));
  });

  it("draws only what the area touches, and no ground where it is transparent", () => {
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
