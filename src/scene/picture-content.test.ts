import { describe, expect, it } from "vitest";
import { drawnShapes } from "../../tests/fixtures/drawn-atlas.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { defaultLink } from "../core/link/link-state.ts";
import { focusOf } from "../core/view/focus.ts";
import { frameNames } from "./frame.ts";
import { largestPicture, type PictureLooks } from "./largest-picture.ts";
import { partOfProject } from "./part-of-project.ts";
import { type PictureSubject, pictureContent } from "./picture-content.ts";

const stage = { width: 1440, height: 788 };
const looks: PictureLooks = {
  transparent: false,
  ink: "#000000",
  muted: "#555555",
  title: "题",
  caption: "",
  source: "来源",
  link: "",
  legend: true,
};

describe.each(["zh", "en"] as const)("pictures of the real atlas (%s)", (language) => {
  const { graph, scenes } = drawnShapes(language);
  const common = { graph, filter: defaultLink, headings: false, area: "bounds" } as const;
  const picture = (
    subject: Omit<PictureSubject, "graph" | "scene" | "filter" | "headings" | "area">,
    across = 3840,
  ) =>
    largestPicture(
      scenes.flatMap((scene) => {
        const content = pictureContent({ ...common, ...subject, scene });
        return content ? [{ scene, content }] : [];
      }),
      "16:9",
      stage,
      looks,
      () => across,
    );

  it("show every label of the atlas in the series of one per project, near, 3840 pixels wide", () => {
    const labelled = new Set(
      rootProjects(graph).flatMap((project) => {
        const made = picture({ level: "near", belongs: partOfProject(graph, project) });
        expect(made?.unreadable).toBe(0);
        return made?.nodes.filter((one) => one.labelled).map(({ node }) => node.id) ?? [];
      }),
    );
    expect(graph.nodes().filter((id) => !labelled.has(id))).toEqual([]);
  });

  it("hold all that they draw, ties too, in their window", () => {
    for (const project of rootProjects(graph)) {
      const made = picture({ level: "overview", belongs: partOfProject(graph, project) });
      if (!made) throw new Error("no picture");
      const { window, scale, offset } = made;
      const corners = made.edges.flatMap(({ edge }) => edge.points);
      for (const [x, y] of corners) {
        expect(x * scale + offset[0]).toBeGreaterThanOrEqual(window.x);
        expect(x * scale + offset[0]).toBeLessThanOrEqual(window.x + window.width);
        expect(y * scale + offset[1]).toBeGreaterThanOrEqual(window.y);
        expect(y * scale + offset[1]).toBeLessThanOrEqual(window.y + window.height);
      }
    }
  });

  it("of a chosen node show it, its ties and their ends, and nothing else", () => {
    const chosen = focusOf(graph, ["municipal-standing-committee"]);
    const made = picture({
      level: "far",
      chosen,
      belongs: (id) => chosen.nodes.has(id) || chosen.edges.has(id),
    });
    expect(new Set(made?.nodes.map(({ node }) => node.id))).toEqual(chosen.nodes);
    expect(new Set(made?.edges.map(({ edge }) => edge.id))).toEqual(chosen.edges);
    expect(chosen.edges.size).toBeGreaterThan(20);
  });

  it("take the places and the way to lay the page that draw the largest", () => {
    for (const frame of frameNames) {
      const contents = scenes.map((scene) => ({
        scene,
        content: pictureContent({ ...common, scene, level: "overview" }),
      }));
      const candidates = contents.flatMap(({ scene, content }) => (content ? [{ scene, content }] : []));
      const best = largestPicture(candidates, frame, stage, looks, () => 3840);
      const alone = candidates.map((one) => largestPicture([one], frame, stage, looks, () => 3840));
      const size = (made: typeof best) => (made ? (made.scale * made.page.width) / made.width : 0);
      expect(size(best)).toBe(Math.max(...alone.map(size)));
    }
  });

  it("are none where the filter hides everything", () => {
    const [scene] = scenes;
    if (!scene) throw new Error("no scene");
    const filter = { ...defaultLink, mode: "hide", projects: ["roots"] } as const;
    const belongs = (id: string) => id === "direct-line";
    expect(pictureContent({ ...common, scene, filter, level: "near", belongs })).toBeUndefined();
  });
});
