import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../../tests/fixtures/any-graph.ts";
import { buildGraph, treeTypes } from "../../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import type { Id } from "../../atlas/schema.ts";
import { type Language, languages } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { doersOf } from "../../graph/doers-of.ts";
import { nounOf } from "../noun.ts";
import { textOf } from "../piece.ts";
import { describeLead } from "./describe-lead.ts";

const { graph } = yongzhou();
const village = buildGraph(villageGraph());

const typeOf = (of: AtlasGraph, id: Id) => of.getNodeAttribute(id, "node").type;
const say = (id: string, language: Language, of = graph) =>
  describeLead(of, id, language).map(({ pieces }) => textOf(pieces));
const bodiesIn = (of: AtlasGraph, id: string, language: Language) =>
  describeLead(of, id, language).flatMap(({ pieces }) =>
    pieces.flatMap(({ id: named }) =>
      named !== undefined && typeOf(of, named) === "institution" && named !== id ? [named] : [],
    ),
  );

/** The bodies one step away: tied to a node, or the doers of it or of what is tied to it; a body's own doings have it. */
function bodiesAround(of: AtlasGraph, id: Id): Id[] {
  const isBody = typeOf(of, id) === "institution";
  const mine = (other: Id) => isBody && treeTypes.has(typeOf(of, other)) && of.hasDirectedEdge(id, other);
  const around = [id, ...of.neighbors(id)].filter((other) => !mine(other));
  const done = around.filter((other) => treeTypes.has(typeOf(of, other)));
  const bodies = around.filter((other) => typeOf(of, other) === "institution");
  return [...bodies, ...doersOf(of, done).map(({ institution }) => institution)].filter(
    (body) => body !== id,
  );
}

describe("sayLead", () => {
  it("says of every node and tie of the atlas whole sentences, without a doubled word, dots or an empty place", () => {
    for (const language of languages) {
      for (const id of [...graph.nodes(), ...graph.edges()]) {
        const said = say(id, language);
        expect(said.length).toBeGreaterThan(0);
        expect(new Set(said).size).toBe(said.length);
        for (const sentence of said) {
          expect(sentence).not.toMatch(
            /undefined|NaN|…|\.\.|\b1 (?:ties|measures|strands|more)\b|[{}[\]|]|\(\)|（）/,
          );
          expect(sentence.replace(/"[^"]*"/g, "it")).not.toMatch(/\b(\p{L}+) \1\b|\s{2}|的的|，，|，。/iu);
          expect(sentence).toMatch(language === "zh" ? /^[^。]+。$/u : /^["\p{Lu}\p{N}][^\n]*[^\s.,]\.$/u);
        }
      }
    }
  });

  it("names a body wherever the atlas knows one a step away, also behind a measure", () => {
    let known = 0;
    for (const id of graph.nodes()) {
      if (bodiesAround(graph, id).length === 0) continue;
      known += 1;
      for (const language of languages)
        expect(bodiesIn(graph, id, language), `${id} in ${language}`).not.toEqual([]);
    }
    expect(known).toBeGreaterThan(graph.order * 0.9);
  });

  it("says of every tie from or to something that is done who does it", () => {
    for (const id of graph.edges()) {
      const doers = doersOf(
        graph,
        graph.extremities(id).filter((end) => treeTypes.has(typeOf(graph, end))),
      );
      if (doers.length > 0) expect(bodiesIn(graph, id, "zh"), id).not.toEqual([]);
    }
  });

  it("answers who oversees judges in its first sentence: the committee, by default, through the appraisal, with the sentence", () => {
    const [first] = describeLead(graph, "judges", "en");
    const [committee, appraisal] = ["municipal-standing-committee", "deepen-appraisal"].map((id) => ({
      zh: nounOf(graph, id, "zh").name,
      en: nounOf(graph, id, "en").name,
    }));
    expect(textOf(first?.pieces ?? [])).toBe(
      `Overseen by ${committee?.en} (by default), through ${appraisal?.en}.`,
    );
    expect(first?.sentences).toEqual(["s44"]);
    expect(say("judges", "zh")[0]).toBe(`由${committee?.zh}（默认）监督，通过${appraisal?.zh}进行。`);
  });

  it("says of a measure who does it, for whom, through what and how much", () => {
    expect(say("raise-seedlings", "en", village)[0]).toMatch(/^Led by the Forestry station, using/);
    expect(say("upgrade-stations", "en")[0]).toMatch(
      /^Led by .* \(by default\), improving .*, in figures: 388 stations\.$/,
    );
    expect(say("vet-candidates", "zh")[0]).toMatch(/^由.*（默认）牵头，与.*共同承担，面向/);
  });

  it("never says by default of a tie that is there", () => {
    for (const id of ["roots", "draw-up-study-plan", "handle-key-suggestions"])
      expect(say(id, "en").join(" ")).not.toContain("by default");
    expect(say("county-congresses", "en")[0]).toMatch(/^Guided by .* \(inferred\)\.$/);
  });

  it("names each node with its place in the atlas, so that a page can make a link of it", () => {
    for (const id of graph.nodes()) {
      for (const { pieces, sentences } of describeLead(graph, id, "en")) {
        const named = pieces.filter((piece) => piece.id !== undefined);
        for (const piece of named)
          expect(piece.text.toLowerCase()).toContain(nounOf(graph, piece.id ?? "", "en").name.toLowerCase());
        for (const sentence of sentences) expect(sentence).toMatch(/^s\d\d$/);
        expect([...sentences].sort()).toEqual(sentences);
      }
    }
  });

  it("names up to seven of a kind, and counts only what is beyond six", () => {
    const counts = new Set<string>();
    for (const id of graph.filterNodes((_id, { type }) => type.role === "actor")) {
      const ties = graph.filterInEdges(id, (_edge, { edge }) => edge.relation === "addresses").length;
      const [first = ""] = describeLead(graph, id, "en");
      if (ties < 2 || first === "" || !textOf(first.pieces).startsWith("Addressed")) continue;
      const said = textOf(first.pieces);
      const more = /and (\d+) more/u.exec(said)?.[1];
      expect([id, Number(more ?? 0)]).toEqual([id, ties > 7 ? ties - 6 : 0]);
      counts.add(ties > 7 ? "counted" : "named");
    }
    expect(counts).toEqual(new Set(["counted", "named"]));
    // Who is asked for is told.
    expect(bodiesIn(graph, "deepen-appraisal", "en")).toEqual(
      expect.arrayContaining(["judges", "procurators"]),
    );
  });

  it("holds for any graph with any labels: whole sentences, each label unharmed", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), (any) => {
        for (const language of languages) {
          for (const id of [...any.nodes(), ...any.edges()]) {
            const said = describeLead(any, id, language);
            expect(said.length).toBeGreaterThan(0);
            for (const { pieces } of said) {
              expect(textOf(pieces)).toMatch(language === "zh" ? /[。！？]$/u : /[.!?]$/);
              for (const { id: named, text } of pieces)
                if (named !== undefined)
                  expect(text.toLowerCase()).toContain(nounOf(any, named, language).name.toLowerCase());
            }
          }
        }
      }),
    );
  });
});
