import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { decodeLink, type KnownIds } from "../link/decode-link.ts";
import { pressableOf } from "../view/filter-values.ts";
import { deckOf } from "./deck-of.ts";
import { handout } from "./handout.ts";
import { stepAt } from "./step-at.ts";
import { stepLink } from "./step-link.ts";

const { atlas, graph } = yongzhou();
const tours = atlas.tours?.tours ?? [];
const known: KnownIds = {
  atlases: ["other"],
  pressable: (group) => pressableOf(graph, group),
  hasNode: (id) => graph.hasNode(id),
  hasEdge: (id) => graph.hasEdge(id),
  step: () => undefined,
};

describe("the tours of the first atlas", () => {
  it("are an overview of 7 to 10 steps and one of each project of 4 to 7", () => {
    const [overview, ...others] = tours.map(({ steps }) => steps.length);
    expect(overview).toBeGreaterThanOrEqual(7);
    expect(overview).toBeLessThanOrEqual(10);
    expect(others.length).toBe(known.pressable("projects").length);
    for (const length of others) {
      expect(length).toBeGreaterThanOrEqual(4);
      expect(length).toBeLessThanOrEqual(7);
    }
  });

  it("name in the notes of each step sentences of the text, the same in both languages", () => {
    for (const tour of tours) {
      const [zh, en] = languages.map((language) => handout({ atlas, graph }, tour, language).steps);
      for (const [at, { id, sentences }] of (zh ?? []).entries()) {
        expect([id, sentences.length > 0]).toEqual([id, true]);
        expect(sentences.map((one) => one.id)).toEqual(en?.[at]?.sentences.map((one) => one.id));
      }
    }
  });
});

describe("a hand-out", () => {
  it("opens every step by its link, told in either language", () => {
    for (const tour of tours)
      for (const language of languages)
        for (const step of handout({ atlas, graph }, tour, language, "other").steps) {
          const link = decodeLink(step.hash, {
            ...known,
            step: (place) => {
              const at = stepAt(atlas.tours, place);
              return at && stepLink(at.step);
            },
          });
          expect(link).toEqual({
            ok: true,
            value: { ...step.drawing.link, atlas: "other", tour: { tour: tour.id, step: step.id } },
            warnings: [],
          });
        }
  });

  it("tells what a step lights with its sentences, and what a filter leaves", () => {
    const [tour] = tours;
    const steps = tour ? handout({ atlas, graph }, tour, "zh").steps : [];
    const step = (id: string) => steps.find((one) => one.id === id);
    const lit = tour?.steps.find(({ id }) => id === "four-organs")?.sel ?? [];
    expect(lit).toContain("excellence.serves.working-organ");
    expect(step("four-organs")?.claims.map(({ id }) => id)).toEqual(lit);
    for (const { sentence } of step("who")?.claims ?? []) expect(sentence).toMatch(/s\d\d/);
    expect(step("roots")?.filter).toBe("只看培根铸魂工程；其余隐藏");
    expect(step("four-projects")?.filter).toBeUndefined();
    expect(step("numbers")?.sentences).toContainEqual({ id: "s26", section: "第二项：民意直通工程" });
  });

  it("fits a project's whole territory where the camera names the project", () => {
    const [tour] = tours;
    const drawing = tour && handout({ atlas, graph }, tour, "zh").steps[3]?.drawing;
    expect(drawing?.level).toBe("overview");
    expect(drawing?.fit).toEqual(expect.arrayContaining(["roots", "party-theory", "put-theory-first"]));
    expect(drawing?.fit).not.toContain("direct-line");
  });
});

describe("a deck", () => {
  it("is a title, a slide a step with its notes and evidence, and every source", () => {
    for (const tour of tours)
      for (const language of languages) {
        const paper = handout({ atlas, graph }, tour, language);
        const [first, ...rest] = deckOf(paper, language);
        const last = rest.pop();
        expect(first).toMatchObject({ kind: "title", title: tour.title[language], subtitle: paper.atlas });
        expect(rest.map((slide) => slide.kind === "step" && slide.caption)).toEqual(
          tour.steps.map(({ caption }) => caption[language]),
        );
        for (const [at, slide] of rest.entries()) {
          expect(slide.notes[0]).toBe(tour.steps[at]?.notes[language]);
          expect(slide).toMatchObject({ number: at + 1, total: tour.steps.length });
        }
        expect(last?.kind === "sources" && last.lines.length).toBe(atlas.graph.sources.length);
        expect(last?.kind === "sources" && last.lines.join()).toContain(atlas.graph.sources[0]?.url);
      }
  });
});
