import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainLooks } from "../../../tests/fixtures/plain-looks.ts";
import { nodeTypes } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { standingFor } from "../../../tests/support/whole-product.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { emptyFilter, type Filter } from "../../core/view/filter.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { palette } from "../looks/palette.ts";
import { framePage, framePages, leastSize, type Page } from "./frame.ts";
import type { Picture, PictureLooks } from "./picture.ts";
import { type PictureSubject, pictureOn, placedPicture } from "./placed-picture.ts";
import { projectSubject, wholeSubject } from "./subject-of.ts";

const { atlas, graph } = yongzhou();
const projects = rootProjects(graph);
const looks: PictureLooks = { ...plainLooks, title: "题", source: "来源" };
const options = (language: "zh" | "en", filter: Partial<Filter> = {}) => ({
  graph,
  language,
  filter: { ...emptyFilter, ...filter },
});
const known = new Map<PictureSubject, Map<Page, Picture>>();
/** A picture as it is exported; each is placed once, for whatever is asked of it. */
function pictured(subject: PictureSubject, page: Page = framePage["16:9"]): Picture {
  const ofSubject = known.get(subject) ?? new Map<Page, Picture>();
  known.set(subject, ofSubject);
  const found = ofSubject.get(page);
  if (found) return found;
  const made = placedPicture(subject, page, { ...looks, title: atlas.graph.title[subject.language] });
  if (!made) throw new Error("nothing is drawn");
  ofSubject.set(page, made);
  return made;
}
const idsOf = ({ nodes }: Picture) => new Set(nodes.map(({ node }) => node.id));

const everyPage = [
  ["16:9", framePage["16:9"]],
  ["4:3", framePage["4:3"]],
  ["square", framePage.square],
  ["A4", framePage.A4],
  ["A3", framePage.A3],
  ["16 cm", { kind: "paper", width: 453.5, height: 641 }],
] as const;

describe.each(["zh", "en"] as const)("a picture placed for its page (%s)", (language) => {
  const subjects = [
    ["the whole at strands", wholeSubject(options(language), "strands")],
    ["the whole with its measures", wholeSubject(options(language), "overview")],
    ...projects.map((id) => [id, projectSubject(options(language), id, "near")] as const),
  ] as const;
  // Those in Chinese are placed for its labels anyway.
  const pages = standingFor(everyPage, (_, at) => language === "zh" || at % 2 === 0);

  it.each(pages)("has no box without words and none that is too small to read: %s", (_, page) => {
    for (const [what, subject] of subjects) {
      const picture = pictured(subject, page);
      expect(picture.tooSmall, what).toBe(0);
      for (const { node } of picture.nodes) {
        expect(node.label.lines.join("").length, node.id).toBeGreaterThan(0);
        expect(node.label.fontSize * picture.scale).toBeGreaterThanOrEqual(leastSize[page.kind] - 0.01);
      }
      for (const { heading } of picture.headings)
        expect(heading.fontSize * picture.scale).toBeGreaterThanOrEqual(leastSize[page.kind] - 0.01);
    }
  });

  it.each(pages)("draws each node that it is to show or counts it in words: %s", (_, page) => {
    for (const [, subject] of subjects) {
      const picture = pictured(subject, page);
      const drawn = idsOf(picture);
      const expected = graph.filterNodes(subject.whole ?? subject.shows);
      expect(new Set(picture.leftOut)).toEqual(new Set(expected.filter((id) => !drawn.has(id))));
      const said = picture.texts.find(({ role }) => role === "note")?.lines.join("") ?? "";
      const counted = [...said.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
      expect(counted).toBe(picture.leftOut.length);
    }
  });

  it.each(pages)("never leaves out some of a type while others stay: %s", (_, page) => {
    for (const [, subject] of subjects) {
      const picture = pictured(subject, page);
      const typesOf = (ids: Iterable<string>) =>
        new Set([...ids].map((id) => graph.getNodeAttribute(id, "node").type));
      const left = typesOf(picture.leftOut);
      const asked = new Set(graph.filterNodes(subject.shows));
      const drawn = typesOf([...idsOf(picture)].filter((id) => asked.has(id)));
      // What is tied to several measures may stand elsewhere: institutions go with details.
      expect([...left].filter((type) => drawn.has(type))).toEqual([]);
    }
  });

  it.each(pages)("keeps drawing, legend and texts apart and on the page: %s", (_, page) => {
    for (const [what, subject] of subjects) {
      const { nodes, texts, legend, scale, offset, width, height } = pictured(subject, page);
      const tops = nodes.map(({ node }) => (node.y - node.height / 2) * scale + offset[1]);
      const bottoms = nodes.map(({ node }) => (node.y + node.height / 2) * scale + offset[1]);
      const above = texts.filter(({ role }) => role === "title" || role === "caption");
      const below = [
        ...legend.map(({ mark }) => mark.y - mark.height / 2),
        ...texts.filter((text) => !above.includes(text)).map(({ baseline, fontSize }) => baseline - fontSize),
      ];
      for (const { baseline, lineHeight, lines } of above)
        expect(Math.min(...tops), what).toBeGreaterThan(baseline + (lines.length - 1) * lineHeight);
      expect(Math.max(...bottoms), what).toBeLessThanOrEqual(Math.min(...below));
      const sides = nodes.flatMap(({ node }) => [node.x - node.width / 2, node.x + node.width / 2]);
      expect(Math.min(...sides) * scale + offset[0], what).toBeGreaterThan(0);
      expect(Math.max(...sides) * scale + offset[0], what).toBeLessThan(width);
      expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThan(height);
    }
  });

  it("explains in its legend exactly the shapes, dots, lines and grey words that are drawn", () => {
    const greyed = new Set<boolean>();
    for (const [what, subject] of subjects) {
      const picture = pictured(subject);
      const outlined = new Set(
        picture.nodes.flatMap(({ node: { outline, type } }) => (outline && type !== "project" ? [type] : [])),
      );
      const entries = picture.legend.map(({ entry }) => entry);
      const types = entries.flatMap((entry) => (entry.kind === "type" ? [entry.id] : []));
      expect(types, what).toEqual(nodeTypes.filter((type) => outlined.has(type)));
      const dotted = picture.nodes.some(({ node }) => node.dots.some(({ on }) => on));
      expect(entries.some(({ kind }) => kind === "dots")).toBe(dotted);
      const dashed = [
        ...picture.lines.map(({ line }) => line.dash),
        ...picture.nodes.flatMap(({ node }) => (node.outline ? [node.dash] : [])),
      ].some(([drawn = 0, gap = 0]) => drawn > gap);
      expect(entries.some((entry) => entry.kind === "basis" && entry.id === "inferred")).toBe(dashed);
      const { muted } = palette(picture.theme);
      const grey = picture.nodes.some(({ node }) => !node.boxed && node.textColor === muted);
      expect(entries.some((entry) => entry.kind === "again")).toBe(grey);
      greyed.add(grey);
    }
    expect(greyed).toEqual(new Set([true, false]));
  });

  it("says that numbers after names count what is left out where there are any, and only there", () => {
    const told = pages.flatMap(([, page]) =>
      subjects.map(([what, subject]) => {
        const picture = pictured(subject, page);
        const counts = picture.nodes.filter(({ node }) => /\+\s\d+$/u.test(node.label.lines.join("")));
        expect(/\+\sn/u.test(picture.note), what).toBe(counts.length > 0);
        return counts.length > 0;
      }),
    );
    expect(new Set(told)).toEqual(new Set([true, false]));
  });

  it("says what it leaves out beside its legend where there is room, so that the drawing has more", () => {
    const picture = pictured(wholeSubject(options(language), "strands"));
    const note = picture.texts.find(({ role }) => role === "note");
    const last = picture.legend.at(-1);
    expect(note?.baseline).toBe(last?.baseline);
    expect(note?.x).toBeGreaterThan(
      (last?.x ?? 0) + textWidth(last?.entry.text ?? "", last?.fontSize ?? 0, 400),
    );
    const narrow = pictured(wholeSubject(options(language), "strands"), framePage.square);
    const [own] = narrow.texts.filter(({ role }) => role === "note");
    expect(own?.baseline).toBeGreaterThan(narrow.legend.at(-1)?.baseline ?? 0);
  });

  it("gives no organ a box much wider than its words", () => {
    const picture = pictured(wholeSubject(options(language), "strands"));
    const organs = picture.nodes.filter(({ node }) => node.type === "organ").map(({ node }) => node);
    const words = organs.flatMap(({ label: { lines, fontSize } }) =>
      lines.map((line) => textWidth(line, fontSize, 600)),
    );
    for (const { width } of organs) expect(width).toBeLessThan(3 * Math.max(...words));
  });

  it("of a project has everything that belongs to it and nothing of another", () => {
    for (const id of projects) {
      const drawn = idsOf(pictured(projectSubject(options(language), id, "near"), framePage.A4));
      const own = graph.filterNodes((node, { projects: of }) => node === id || of.includes(id));
      expect(own.filter((node) => !drawn.has(node))).toEqual([]);
      expect(projects.filter((other) => other !== id && drawn.has(other))).toEqual([]);
    }
  });
});

describe("a Chinese label", () => {
  /** Where its lines end in its name, without its number and what it says it leaves out. */
  function endsIn(name: string, lines: readonly string[]): readonly number[] {
    const start = lines.join("").indexOf(name);
    let at = -start;
    return lines.slice(0, -1).map((line) => {
      at += line.length;
      return at;
    });
  }
  const labels = everyPage.flatMap(([, page]) =>
    [wholeSubject(options("zh"), "strands"), wholeSubject(options("zh"), "overview")]
      .concat(projects.map((id) => projectSubject(options("zh"), id, "near")))
      .flatMap((subject) =>
        pictured(subject, page).nodes.map(({ node: { id, label } }) => {
          const { type, label: name } = graph.getNodeAttribute(id, "node");
          return { type, name: name.zh, ends: endsIn(name.zh, label.lines) };
        }),
      ),
  );

  it("of a project, organ or strand ends no line inside a word: those names are words of two characters each", () => {
    const found = labels.filter(({ type }) => ["project", "organ", "strand"].includes(type));
    expect(found.some(({ type, ends }) => type === "project" && ends.length > 0)).toBe(true);
    for (const { name, ends } of found)
      expect([name, ends.filter((at) => at > 0 && at < name.length && at % 2 === 1)]).toEqual([name, []]);
  });

  it("of any other ends none inside a term of the atlas's own list, except between two of them", () => {
    const list = JSON.parse(readFileSync("data/yongzhou-2022/terms.json", "utf8")) as {
      readonly terms: readonly { readonly zh: string }[];
    };
    const terms = list.terms.map(({ zh }) => zh).filter((zh) => zh.length < 4);
    expect(terms.length).toBeGreaterThan(20);
    for (const { name, ends } of labels)
      for (const term of terms)
        for (let at = name.indexOf(term); at >= 0; at = name.indexOf(term, at + 1))
          expect([name, term, ends.filter((end) => end > at && end < at + term.length)]).toEqual([
            name,
            term,
            [],
          ]);
  });
});

describe("a picture under a filter", () => {
  const two = { projects: projects.slice(0, 2) };

  it("is placed without what is hidden, and fades what is faded, with lines and headings over it", () => {
    const hidden = pictured(wholeSubject(options("zh", { ...two, mode: "hide" }), "strands"));
    const drawn = idsOf(hidden);
    expect(projects.map((id) => drawn.has(id))).toEqual([true, true, false, false]);
    const faded = pictured(wholeSubject(options("zh", { ...two, mode: "fade" }), "strands"));
    const isFaded = new Map(faded.nodes.map(({ node, faded }) => [node.id, faded]));
    expect(projects.map((id) => isFaded.get(id))).toEqual([false, false, true, true]);
    for (const { line, faded: lineFaded } of faded.lines) {
      if (line.edges.length === 0) continue;
      const ends = line.edges.flatMap((id) => graph.extremities(id));
      const others = ends.some((id) => isFaded.get(id) === true);
      if (others && line.project) expect(lineFaded).toBe(true);
      if (line.project && two.projects.includes(line.project)) expect(lineFaded).toBe(false);
    }
    const heading = faded.headings.find(({ heading: { over } }) => over.every((id) => isFaded.get(id)));
    if (heading) expect(heading.faded).toBe(true);
  });

  it("draws what hidden parts would stand under, so that nothing hangs in the air", () => {
    const picture = pictured(wholeSubject(options("zh", { types: ["measure"], mode: "hide" }), "overview"));
    expect(picture.nodes.filter(({ node }) => node.type === "strand").length).toBeGreaterThan(10);
    expect(picture.lines.some(({ faded }) => faded)).toBe(false);
  });

  it("is none where nothing is left", () => {
    const nothing = { bases: ["background"], types: ["strand"], mode: "hide" } as const;
    const subject = wholeSubject(options("zh", { projects: projects.slice(0, 1), ...nothing }), "near");
    expect(placedPicture(subject, framePage["16:9"], looks)).toBeUndefined();
  });
});

it.each(["zh", "en"] as const)("a legend says why words are grey, where some are (%s)", (language) => {
  const pages = [framePage["16:9"], { kind: "paper", width: 453, height: 640 }] as const;
  for (const page of pages) {
    const near = placedPicture(projectSubject(options(language), projects[0] ?? "", "near"), page, looks);
    const bare = placedPicture(projectSubject(options(language), projects[0] ?? "", "overview"), page, looks);
    const greys = (made: typeof near) => made?.legend.filter(({ entry }) => entry.kind === "again").length;
    expect(near?.nodes.some(({ node }) => node.again)).toBe(true);
    expect([greys(near), greys(bare)]).toEqual([1, 0]);
    for (const { fontSize } of near?.legend ?? [])
      expect(fontSize).toBeGreaterThanOrEqual(page.kind === "slide" ? 11 : 7);
  }
});

describe("pictureOn", () => {
  const subject = projectSubject(options("zh"), projects[0] ?? "", "near");
  const pages = [150, 240, 400, 640].map((height): Page => ({ kind: "paper", width: 500, height }));

  it("takes the lowest page that leaves out nothing and can be read with ease", () => {
    const made = pictureOn(subject, pages, looks, "lowest");
    expect(made?.leftOut).toEqual([]);
    expect(made?.size).toBeGreaterThanOrEqual(9);
    const lower = pages.filter(({ height }) => height < (made?.height ?? 0));
    for (const page of lower) {
      const other = placedPicture(subject, page, looks);
      expect((other?.leftOut.length ?? 1) > 0 || (other?.size ?? 0) < 9).toBe(true);
    }
  });

  it("takes the page on which paper lies or stands so that words are largest", () => {
    const whole = wholeSubject(options("en"), "overview");
    const made = pictureOn(whole, framePages("A4", { width: 16, height: 9 }), looks);
    const sizes = framePages("A4", { width: 16, height: 9 }).map(
      (page) => placedPicture(whole, page, looks)?.size ?? 0,
    );
    expect(made?.size).toBeGreaterThanOrEqual(Math.max(...sizes) / 1.03);
  });
});
