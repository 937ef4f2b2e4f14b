import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { createScenes, type StageLayout } from "../../scene/create-scenes.ts";
import { toldPart, toldParts } from "./told-part.ts";

const { atlas, graph } = yongzhou();
const sceneOf = createScenes({ atlas, graph });
const steps = (atlas.tours?.tours ?? []).flatMap(({ steps }) => steps).filter(({ view }) => view === "map");
const layout: StageLayout = { view: "map", stage: { width: 1440, height: 720 }, detail: false };
const told = steps.flatMap((step) =>
  languages.map((language) => {
    const chosen = (step.sel ?? []).filter((id) => graph.hasNode(id));
    const scene = (part: NonNullable<StageLayout["told"]>) =>
      sceneOf({ ...layout, told: part }, language, "light");
    const part = toldPart(toldParts(graph, step, language), chosen, scene);
    return { step, chosen, part, scene: part && scene(part) };
  }),
);

describe("what a step of a tour shows", () => {
  it("is placed whole, with all that the step names", () => {
    expect(told.length).toBeGreaterThan(30);
    for (const { step, chosen, part, scene } of told) {
      const placed = new Set(scene?.nodes.map(({ id }) => id));
      expect([step.id, [...(part?.ids ?? [])].filter((id) => !placed.has(id))]).toEqual([step.id, []]);
      expect([step.id, chosen.filter((id) => !placed.has(id))]).toEqual([step.id, []]);
    }
  });

  it("can be read from the back of a room: nothing smaller than twelve pixels, a project by itself over sixteen", () => {
    for (const { step, scene } of told) {
      const alone = scene?.nodes.filter(({ type }) => type === "project").length === 1;
      expect([step.id, (scene?.size ?? 0) >= (alone ? 16 : 12)]).toEqual([step.id, true]);
    }
  });

  it("is nothing for a step that is told in another view, and for who has chosen something else", () => {
    const elsewhere = (atlas.tours?.tours ?? [])
      .flatMap(({ steps }) => steps)
      .find(({ view }) => view === "figures");
    expect(toldParts(graph, elsewhere, "zh")).toEqual([]);
    const own = steps.find(({ id }) => id === "roots");
    const scene = (part: NonNullable<StageLayout["told"]>) =>
      sceneOf({ ...layout, told: part }, "zh", "light");
    expect(toldPart(toldParts(graph, own, "zh"), ["vet-candidates"], scene)).toBeUndefined();
  });

  it("leaves measures out where a low stage has no legible room for them, but for those that it is about", () => {
    const who = steps.find(({ id }) => id === "who");
    const low = { ...layout, stage: { width: 1024, height: 480 } };
    const part = toldPart(toldParts(graph, who, "en"), [], (told) =>
      sceneOf({ ...low, told }, "en", "light"),
    );
    const told = [...(part?.ids ?? [])];
    const about = who?.sel?.flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [id])) ?? [];
    expect(told).toEqual(expect.arrayContaining(about));
    const measures = told.filter((id) => graph.getNodeAttribute(id, "node").type === "measure");
    expect(about).toEqual(expect.arrayContaining(measures));
  });
});
