import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../tests/fixtures/any-graph.ts";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { type Basis, languages } from "../atlas/vocabulary.ts";
import { claimOf } from "../graph/claims.ts";
import { describeClaim } from "./describe-claim.ts";

const { graph } = yongzhou();
const village = buildGraph(villageGraph());
const everything = [...graph.nodes(), ...graph.edges()];
const words: Readonly<Record<Basis, readonly [zh: string, en: string]>> = {
  stated: ["原文所述", "stated"],
  background: ["背景知识", "background"],
  inferred: ["编者推断", "inferred"],
};

describe("sayClaim", () => {
  it("tells of every node and tie what it rests on: each of its sentences, its basis and no other", () => {
    for (const id of everything) {
      const { basis, evidence } = claimOf(graph, id);
      const [zh, en] = languages.map((language) => describeClaim(graph, id, language).sentence);
      const remarks = [/（[^：]*?(s\d|《).*）$/u.exec(zh ?? "")?.[0], /\(.*\)\.$/u.exec(en ?? "")?.[0]];
      for (const piece of evidence) {
        if (!("sentence" in piece)) continue;
        for (const remark of remarks) expect(remark).toMatch(new RegExp(`\\b${piece.sentence}\\b`));
      }
      for (const [other, [wordZh, wordEn]] of Object.entries(words)) {
        expect(zh?.includes(`${wordZh}`)).toBe(other === basis);
        expect(new RegExp(`; ${wordEn}(, \\w+ confidence)?\\)\\.$`).test(en ?? "")).toBe(other === basis);
      }
    }
  });

  it("tells every claim of the atlas in one well-formed sentence", () => {
    for (const id of everything) {
      const [zh = "", en = ""] = languages.map((language) => describeClaim(graph, id, language).sentence);
      expect(zh).toMatch(/[^。]。（[^\n]+）$/u);
      expect(en).toMatch(/^["\p{Lu}\p{N}][^\n]*[^.\s] \([^\n]+\)\.$/u);
      for (const said of [zh, en])
        expect(said).not.toMatch(/\s{2}|undefined|[{}|]|，，|；；|; ;|, ,|（，|\( /u);
    }
  });

  it("names the source and the place in it where a claim is from the background", () => {
    const id =
      graph.findEdge((_id, { edge }) => edge.basis === "background" && edge.relation === "elects") ?? "";
    expect(describeClaim(graph, id, "zh").sentence).toMatch(/（《中华人民共和国宪法》第\d+条；背景知识）$/u);
    expect(describeClaim(graph, id, "en").sentence).toMatch(
      /\(Constitution of the .+, Art\. \d+; background\)\.$/u,
    );
    expect(describeClaim(village, "garden", "zh").sentence).toContain("（《村务手册》，p. 3；背景知识）");
  });

  it("says how sure an inference is", () => {
    const id = "trees.serves.garden";
    expect(describeClaim(village, id, "zh").sentence).toContain("（s02，编者推断，把握中等）");
    expect(describeClaim(village, id, "en").sentence).toContain("(s02; inferred, medium confidence).");
  });

  it("gives belonging the part's own evidence, or that of its own claim", () => {
    expect(describeClaim(village, "plant-willows.partOf.trees", "en").sentence).toMatch(
      / \(s07; stated\)\.$/,
    );
    const file = villageGraph();
    const partOfClaim = { basis: "background" as const, evidence: [{ source: "handbook", locator: "p. 9" }] };
    Object.assign(file.nodes.find(({ id }) => id === "plant-willows") ?? {}, { partOfClaim });
    const changed = buildGraph(file);
    expect(describeClaim(changed, "plant-willows.partOf.trees", "en").sentence).toMatch(
      / \(Village handbook, p\. 9; background\)\.$/,
    );
  });

  it("tells sentences in text order and each once, whatever the order of the evidence", () => {
    const file = villageGraph();
    const edge = file.edges.find(({ relation }) => relation === "oversees");
    if (edge) edge.evidence = [{ sentence: "s09" }, { sentence: "s02" }, { sentence: "s09", span: [0, 1] }];
    expect(describeClaim(buildGraph(file), "elders.oversees.committee", "zh").sentence).toContain(
      "（s02、s09，原文所述）",
    );
  });

  it("keeps the evidence whole behind any label", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), (graph) => {
        for (const id of graph.edges()) {
          expect(describeClaim(graph, id, "zh").sentence).toMatch(/（.*s03.*）$/u);
          expect(describeClaim(graph, id, "en").sentence).toMatch(
            / \([^()]*Village handbook, p\. 4[^()]*\)\.$/u,
          );
        }
      }),
    );
  });
});
