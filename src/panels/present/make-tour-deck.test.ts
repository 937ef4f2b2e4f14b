import "../../../tests/support/all-messages.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStep } from "../../../tests/fixtures/any-step.ts";
import { yongzhouTours } from "../../../tests/fixtures/tour-drawings.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { hasLibreOffice, printed } from "../../../tests/support/libre-office.ts";
import { breaches } from "../../../tests/support/open-xml-rules.ts";
import { all, first, linesOf, readPptx } from "../../../tests/support/read-pptx.ts";
import { wholeProduct } from "../../../tests/support/whole-product.ts";
import type { Tour } from "../../core/atlas/schema.ts";
import { describeValue } from "../../core/describe/describe-amount.ts";
import { figureFacts } from "../../core/graph/figure-facts.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { handout } from "../../core/tour/handout.ts";
import { type DeckEnd, type DeckJob, makeTourDeck } from "./make-tour-deck.ts";

const { atlas, graph } = yongzhou();
const page = "https://a.example/mailuo/";

/** Makes a deck; what came of it, and the file. */
async function made(
  tour: Tour,
  change: Partial<DeckJob> & { language?: "zh" | "en"; explorer?: DeckJob["drawing"]["explorer"] } = {},
) {
  const { language = "zh", explorer = { atlas, graph }, ...rest } = change;
  const files: { readonly file: Blob; readonly name: string }[] = [];
  const drawn: number[] = [];
  const end: DeckEnd = await makeTourDeck({
    tour,
    drawing: { explorer, language, theme: "light" },
    atlasId: undefined,
    page,
    signal: new AbortController().signal,
    progress: (count) => void drawn.push(count),
    save: (file, name) => void files.push({ file, name }),
    ...rest,
  });
  return { end, files, drawn };
}

const without = (text: string) => text.replace(/\s/g, "");
const [overview] = yongzhouTours;
if (!overview) throw new Error("no tour");
const words = { caption: { zh: "一", en: "One" }, notes: { zh: "二", en: "Two" } };

describe.each(["zh", "en"] as const)("the deck of each tour (%s)", (language) => {
  it.each(yongzhouTours.map((tour) => [tour.id, tour] as const))(
    "has a title, a slide a step, another where its table goes on, and the sources, each with what is said of it: %s",
    async (_, tour) => {
      const { end, files, drawn } = await made(tour, { language });
      expect(end).toEqual({ kind: "done" });
      expect(drawn).toEqual(Array.from({ length: tour.steps.length + 2 }, (_step, at) => at + 1));
      const [saved] = files;
      if (!saved) throw new Error("no file");
      const file = await readPptx(saved.file);
      const count = file.names.filter((name) => /slides\/slide\d+\.xml$/.test(name)).length;
      const slideAt = (at: number) => file.part(`ppt/slides/slide${at}.xml`);
      const titleAt = (at: number) => without(all(slideAt(at), "p:sp").slice(0, 1).flatMap(linesOf).join(""));
      let last = 1;
      for (const step of handout({ atlas, graph }, tour, language).steps) {
        last += 1;
        const at = last;
        const slide = slideAt(at);
        expect(breaches(slide)).toEqual([]);
        const caption = without(step.caption);
        const parts = Number(/\(1\/(\d)\)$/.exec(titleAt(at))?.[1] ?? 1);
        if (parts === 1) expect(titleAt(at)).toBe(caption);
        for (let part = 1; parts > 1 && part <= parts; part += 1) {
          expect(titleAt(at + part - 1)).toBe(`${caption}(${part}/${parts})`);
          expect(all(slideAt(at + part - 1), "a:tbl")).toHaveLength(1);
        }
        last = at + parts - 1;
        const notes = linesOf(file.part(`ppt/notesSlides/notesSlide${at}.xml`));
        expect(notes).toEqual(
          expect.arrayContaining([step.notes, ...step.claims.map(({ sentence }) => sentence)]),
        );
        if (step.filter !== undefined) expect(notes).toContain(step.filter);
        if (step.claims.length > 0) expect(notes.join()).toMatch(/s\d\d/);
        const relations = all(file.part(`ppt/slides/_rels/slide${at}.xml.rels`), "Relationship");
        expect(relations.map(({ attributes }) => attributes.Target)).toContain(page + step.hash);
        const shapes = new Set(all(slide, "p:sp").map((shape) => first(shape, "p:cNvPr").attributes.id));
        for (const connector of all(slide, "p:cxnSp"))
          for (const which of ["a:stCxn", "a:endCxn"])
            expect(shapes).toContain(first(connector, which).attributes.id);
      }
      expect(last + 1).toBe(count);
      const sources = linesOf(slideAt(count)).join();
      for (const { title } of atlas.graph.sources) expect(sources).toContain(title[language].slice(0, 12));
    },
  );
});

describe("the deck of a tour", () => {
  it("is named for atlas, tour and date, in Chinese where the page is", async () => {
    const { files } = await made(overview);
    expect(files.map(({ name }) => name)).toEqual([
      `永州人大2022-四大工程与四个机关_概览_zh_${atlas.graph.updated}.pptx`,
    ]);
  });

  it.each(["zh", "en"] as const)(
    "shows numbers as a native table in words of 12 points or more, each once, with where it is said (%s)",
    async (language) => {
      const at = overview.steps.findIndex(({ view }) => view === "figures");
      const { files } = await made(overview, { language });
      const file = await readPptx(files[0]?.file ?? new Blob());
      const slide = file.part(`ppt/slides/slide${at + 2}.xml`);
      const rows = all(slide, "a:tr").map((row) => all(row, "a:tc").map((cell) => linesOf(cell).join(" ")));
      const figures = figureFacts(graph);
      expect(rows).toHaveLength(figures.length + 1);
      for (const [row, { node, figure, sentences }] of figures.entries()) {
        const [named, ...rest] = rows[row + 1] ?? [];
        expect(named).toBe(node.label[language]);
        expect(named).toContain(describeValue(figure, language));
        expect(rest).toContain(sentences.join(" "));
      }
      const [grid] = all(slide, "p:graphicFrame");
      const sizes = grid ? all(grid, "a:rPr").map(({ attributes }) => Number(attributes.sz)) : [];
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
      const height = all(slide, "a:tr").reduce((sum, { attributes }) => sum + Number(attributes.h), 0);
      const top = grid ? Number(first(grid, "a:off").attributes.y) : Number.NaN;
      expect(top + height).toBeLessThan(7.2 * 914_400);
    },
  );

  it("shows projects by organs as a native table that says in words what each claim rests on", async () => {
    const tour = yongzhouTours.find(({ steps }) => steps.some(({ part }) => part === "organs")) ?? overview;
    const at = tour.steps.findIndex(({ part }) => part === "organs");
    const { files } = await made(tour, { language: "en" });
    const file = await readPptx(files[0]?.file ?? new Blob());
    const slide = file.part(`ppt/slides/slide${at + 2}.xml`);
    const rows = all(slide, "a:tr").map((row) => all(row, "a:tc").map((cell) => linesOf(cell).join(" ")));
    const label = (id: string) => graph.getNodeAttribute(id, "node").label.en;
    const { projects, organs, claims } = organTable(graph);
    expect(rows[0]?.slice(1)).toEqual(organs.map(label));
    expect(rows.slice(1).map(([project]) => project)).toEqual(projects.map(label));
    const told = rows
      .slice(1)
      .flatMap((cells, row) =>
        cells
          .slice(1)
          .flatMap((cell, column) => (cell === "–" ? [] : [`${projects[row]} ${organs[column]}`])),
      );
    expect(new Set(told)).toEqual(new Set(claims.map(({ project, organ }) => `${project} ${organ}`)));
  });

  it("draws the map for a view that cannot be one, and says so on the slide and in the notes", async () => {
    const steps = [{ id: "a", view: "outline" as const, ...words }];
    const { files } = await made({ ...overview, steps }, { language: "en" });
    const file = await readPptx(files[0]?.file ?? new Blob());
    const said = "On the page this step is the Outline view; drawn here is the Map";
    expect(linesOf(file.part("ppt/slides/slide2.xml"))).toContain(said);
    expect(linesOf(file.part("ppt/notesSlides/notesSlide2.xml"))).toContain(said);
  });

  it("has a slide in words for a step that leaves nothing to draw", async () => {
    const filter = { bases: ["background" as const], types: ["project" as const], mode: "hide" as const };
    const { end, files } = await made({ ...overview, steps: [{ id: "a", view: "map", filter, ...words }] });
    expect(end).toEqual({ kind: "done" });
    const file = await readPptx(files[0]?.file ?? new Blob());
    expect(linesOf(file.part("ppt/slides/slide2.xml"))).toEqual(["一", "当前筛选下没有可以画的内容。"]);
  });

  it("has one size for one thing where its slides allow it", async () => {
    const { files } = await made(overview);
    const file = await readPptx(files[0]?.file ?? new Blob());
    const graphOf = (id: string) => graph.getNodeAttribute(id, "node").label.zh;
    const sizesOf = (slide: number, label: string) =>
      all(file.part(`ppt/slides/slide${slide}.xml`), "p:sp")
        .filter((shape) => linesOf(shape).join("") === label)
        .map((shape) => first(shape, "a:rPr").attributes.sz);
    // Two projects with their measures, each on a slide of its own.
    const at = (id: string) => overview.steps.findIndex((step) => step.id === id) + 2;
    const [roots] = sizesOf(at("roots"), graphOf("put-theory-first"));
    const [direct] = sizesOf(at("direct-line"), graphOf("upgrade-stations"));
    expect(roots).toBeDefined();
    expect(direct).toBe(roots);
  });

  it("stays well-formed whatever its steps and words", async () => {
    const foul = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep(graph), { minLength: 1, maxLength: 3 }),
        foul,
        async (steps, text) => {
          const said = { zh: `${text}</a:t>`, en: text };
          const hostile = steps.map((step) => ({ ...step, caption: said, notes: said }));
          const { end, files } = await made({ ...overview, title: said, description: said, steps: hostile });
          expect(end).toEqual({ kind: "done" });
          const file = await readPptx(files[0]?.file ?? new Blob());
          for (const name of file.names) if (name.endsWith(".xml")) file.part(name);
          expect(files[0]?.name).toMatch(/^[^\s/\\:*?"<>|]+\.pptx$/u);
        },
      ),
      { numRuns: wholeProduct ? 10 : 4 },
    );
  });
});

describe("a deck that cannot be made", () => {
  it("names the slide that failed, and saves nothing", async () => {
    let drawn = 0;
    const explorer = {
      atlas,
      get graph() {
        if (drawn > 2) throw new Error("no room");
        return graph;
      },
    };
    const progress = (count: number) => {
      drawn = count;
    };
    const { end, files } = await made(overview, { explorer, progress });
    expect(end).toEqual({ kind: "failed", step: "draw", number: 4, title: overview.steps[2]?.caption.zh });
    expect(files).toEqual([]);
  });

  it("says that it was made where only saving failed", async () => {
    const save = () => {
      throw new Error("refused");
    };
    expect((await made(overview, { save })).end).toEqual({ kind: "failed", step: "save" });
  });

  it("ends after the slide in hand when cancelled, and saves nothing", async () => {
    const control = new AbortController();
    const { end, files } = await made(overview, {
      signal: control.signal,
      progress: (drawn) => {
        if (drawn === 3) control.abort();
      },
    });
    expect(end).toEqual({ kind: "cancelled" });
    expect(files).toEqual([]);
  });
});

if (hasLibreOffice)
  describe("a deck as LibreOffice shows it", () => {
    it("has a page for each slide, with captions and labels that can be found", async () => {
      const { files } = await made(overview);
      const file = new Uint8Array((await files[0]?.file.arrayBuffer()) ?? []);
      const [pages = []] = await printed([{ kind: "pptx", file }]);
      expect(pages).toHaveLength(overview.steps.length + 2);
      for (const [at, { caption }] of overview.steps.entries())
        expect(pages[at + 1]?.text).toContain(without(caption.zh).slice(0, 8));
      expect(pages[1]?.text).toContain("党的创新理论");
    });
  });
else console.info("LibreOffice not installed: not run");
