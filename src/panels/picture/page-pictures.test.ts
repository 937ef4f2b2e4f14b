import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { parsePages } from "../../core/atlas/pages/parse-pages.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Language } from "../../i18n/text.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import type { FrameName } from "../../scene/frame.ts";
import { largestPicture } from "../../scene/largest-picture.ts";
import { palette } from "../../scene/palette.ts";
import { createScenes } from "../map/create-scenes.ts";
import { createPageScenes } from "./page-scenes.ts";
import { pageCandidate } from "./picture-candidate.ts";
import { whatOfProject } from "./picture-what.ts";
import { pictureSource, projectTitle } from "./picture-words.ts";

const { explorer } = openYongzhou();
const { graph, atlas } = explorer;
const pages = parsePages(readFileSync("data/yongzhou-2022/pages.json", "utf8")) ?? {};
const pagesOf = createPageScenes(graph, pages, createScenes(explorer));

/** The near series as the export makes it, for paper. */
function series(frame: FrameName, language: Language) {
  const { ink, muted } = palette("light");
  return rootProjects(graph).map((project) => {
    const scenes = pagesOf(project, language, "light");
    const picture = largestPicture(
      scenes.flatMap((scene) => pageCandidate(explorer, "near", scene) ?? []),
      frame,
      { width: 16, height: 9 },
      {
        transparent: false,
        ink,
        muted,
        title: projectTitle(explorer, whatOfProject(project), atlas.graph.title[language], language),
        caption: "",
        source: pictureSource(explorer, language),
        link: "",
        legend: true,
      },
      ({ width }) => width,
    );
    if (!picture) throw new Error(`no picture of ${project}`);
    return picture;
  });
}

describe("the near series of the first atlas", () => {
  it.each([
    ["16:9", "zh"],
    ["16:9", "en"],
    ["A4", "zh"],
    ["A4", "en"],
    ["A3", "zh"],
    ["A3", "en"],
  ] as const)("draws every label of the atlas at 9 points or more on %s in %s", (frame, language) => {
    const pictures = series(frame, language);
    const labelled = new Set(
      pictures.flatMap(({ nodes }) => nodes.flatMap(({ node, labelled }) => (labelled ? [node.id] : []))),
    );
    expect(graph.nodes().filter((id) => !labelled.has(id))).toEqual([]);
    for (const picture of pictures) {
      const points = (picture.scale * picture.page.width) / picture.width;
      const smallest = Math.min(...picture.nodes.map(({ node }) => node.label.fontSize * points));
      expect(smallest).toBeGreaterThanOrEqual(9);
    }
  });

  it.each([
    ["zh", ["front-line"]],
    ["en", ["front-line", "excellence"]],
  ] as const)("draws all but the largest projects at 9 points or more on 4:3 in %s", (language, largest) => {
    const pictures = series("4:3", language);
    const projects = rootProjects(graph);
    expect(projects.filter((_, at) => (pictures[at]?.unreadable ?? 0) > 0)).toEqual(largest);
  });

  it("names the institutions, and draws all that belongs to the project and no more", () => {
    for (const picture of [...series("16:9", "en"), ...series("A4", "en")]) {
      expect(picture.headings.map(({ id }) => id)).toEqual(["heading-institution"]);
      const right = Math.max(...picture.nodes.map(({ node }) => node.x + node.width / 2));
      for (const { x, text, fontSize } of picture.headings)
        expect(x + textWidth(text, fontSize, 400) / 2).toBeLessThanOrEqual(right);
      expect(picture.nodes.filter(({ node }) => node.type === "project")).toHaveLength(1);
    }
  });
});

describe("createPageScenes", () => {
  const [first = ""] = rootProjects(graph);

  it("draws no page that lacks a node of its project, and none of a project that has no pages", () => {
    const { [first]: layouts = {} } = pages;
    const { "slide-zh": slide, ...others } = layouts;
    const [gone = "", ...kept] = Object.entries(slide?.nodes ?? {});
    expect(gone).not.toBe("");
    const short = { size: slide?.size ?? [1, 1], nodes: Object.fromEntries(kept) };
    const some = createPageScenes(
      graph,
      { [first]: { ...others, "slide-zh": short } },
      createScenes(explorer),
    );
    expect(some(first, "zh", "light").map(({ layoutId }) => layoutId)).toEqual([`${first} sheet-zh`]);
    expect(some(first, "en", "dark")).toHaveLength(2);
    expect(some("toString", "en", "light")).toEqual([]);
  });

  it("asks for nothing that is not there", () => {
    expect(createPageScenes(graph, {}, createScenes(explorer))(first, "zh", "light")).toEqual([]);
    expect(parsePages("")).toBeUndefined();
    expect(parsePages('{"a": {"slide-zh": {"size": [1, "x"], "nodes": {}}}}')).toBeUndefined();
  });
});
