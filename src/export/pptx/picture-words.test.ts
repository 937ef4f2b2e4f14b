import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../tests/fixtures/drawn-atlas.ts";
import { yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { claimSentences } from "../../core/atlas/claim-sentences.ts";
import { claimOf } from "../../core/graph/claim-of.ts";
import { homeOf } from "./home-of.ts";
import { pictureWords } from "./picture-words.ts";

describe.each(["zh", "en"] as const)("what a slide says of a picture (%s)", (language) => {
  const { graph } = drawnAtlas(language);
  const { picture, notes, altOf, groupName } = yongzhouSlide(language);

  it("tells every claim once in the notes, with every sentence it names", () => {
    const ids = [...picture.nodes.map(({ node }) => node.id), ...picture.edges.map(({ edge }) => edge.id)];
    expect(notes).toHaveLength(ids.length + new Set(picture.nodes.map(({ node }) => homeOf(node))).size);
    for (const id of ids) {
      const sentences = claimSentences(claimOf(graph, id));
      const telling = notes.filter((note) => sentences.every((sentence) => note.includes(sentence)));
      expect(telling.length, id).toBeGreaterThan(0);
    }
  });

  it("begins the notes of each project with its name", () => {
    for (const { node } of picture.nodes.filter((drawn) => drawn.node.type === "project"))
      expect(notes).toContain(groupName(node.id));
  });

  it("leaves out of the notes what is faded", () => {
    const faded = { ...picture, nodes: picture.nodes.map((drawn) => ({ ...drawn, faded: true })) };
    const none = pictureWords(graph, { ...faded, edges: [] }, language).notes;
    expect(none).toEqual([]);
  });

  it("gives each node and tie a sentence", () => {
    for (const { node } of picture.nodes) expect(altOf(node.id)).toMatch(/[。.）)]$/u);
    for (const { edge } of picture.edges) expect(altOf(edge.id)).toMatch(/[。.]$/u);
  });
});
