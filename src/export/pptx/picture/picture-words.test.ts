import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import { yongzhouSlide } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { describeClaim } from "../../../core/describe/describe-claim.ts";
import { rootProjects } from "../../../core/graph/tree.ts";
import { pictureWords } from "./picture-words.ts";

const { graph } = yongzhou();

describe.each(["zh", "en"] as const)("what a slide says of a picture (%s)", (language) => {
  const slides = [
    yongzhouSlide(language),
    ...rootProjects(graph).map((project) => yongzhouSlide(language, { project })),
  ];

  it("is as much as one can say, the main claims of the picture in full, and how many more there are", () => {
    for (const { picture, notes } of slides) {
      expect(notes.join("").length).toBeLessThan(1700);
      const told = (id: string) => notes.includes(describeClaim(graph, id, language).sentence);
      const ids = [...new Set(picture.nodes.map(({ node }) => node.id))];
      const projects = picture.nodes.filter(({ node }) => node.type === "project");
      expect(projects.every(({ node }) => told(node.id))).toBe(true);
      const arrows = new Set(picture.lines.flatMap(({ line }) => (line.arrow ? line.edges : [])));
      const left = ids.filter((id) => !told(id)).length + [...arrows].filter((id) => !told(id)).length;
      if (left > 0) expect(notes.at(-1)).toContain(String(left));
      expect(notes.filter((note) => /s\d\d/.test(note)).length).toBeGreaterThan(0);
    }
  });

  it("begins what it says of each project with its name", () => {
    const [{ notes, groupName } = yongzhouSlide(language)] = slides;
    expect(rootProjects(graph).every((id) => notes.includes(groupName(id)))).toBe(true);
  });

  it("says nothing of what is faded", () => {
    const { picture } = yongzhouSlide(language);
    const nodes = picture.nodes.map((drawn) => ({ ...drawn, faded: true }));
    expect(pictureWords(graph, { ...picture, nodes }, language).notes).toEqual([]);
  });

  it("has a sentence for each node and edge", () => {
    const { picture, altOf } = yongzhouSlide(language, { project: "roots" });
    for (const { node } of picture.nodes) expect(altOf(node.id)).toMatch(/[。.）)]$/u);
    for (const { line } of picture.lines) for (const id of line.edges) expect(altOf(id)).toMatch(/[。.]$/u);
  });
});
