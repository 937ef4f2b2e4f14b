import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../../tests/fixtures/any-graph.ts";
import { buildGraph } from "../../../../tests/fixtures/policy.ts";
import { villageGraph, villageIndex } from "../../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import type { GraphFile } from "../../atlas/schema.ts";
import { languages } from "../../atlas/vocabulary.ts";
import { claimOf } from "../../graph/claims.ts";
import { shortestPaths } from "../../graph/shortest-paths.ts";
import { policy } from "../../vocabulary/policy.ts";
import { describeClaim } from "../describe-claim.ts";
import { cite } from "./cite.ts";

const { atlas, graph } = yongzhou();
const link = "https://example.org/atlas/#sel=x";

function village(change: (file: GraphFile) => void = () => {}): Atlas {
  const file = villageGraph();
  change(file);
  return { graph: file, vocabulary: policy, textIndex: villageIndex() };
}

function citeVillage(id: string, language: "zh" | "en", change?: (file: GraphFile) => void): string {
  const changed = village(change);
  return cite(changed, buildGraph(changed.graph), id, language);
}

describe("cite", () => {
  it("cites every node and tie of the atlas on one line with every source and the atlas's version and link", () => {
    for (const id of [...graph.nodes(), ...graph.edges()]) {
      const { basis, evidence } = claimOf(graph, id);
      for (const language of languages) {
        const cited = cite(atlas, graph, id, language, link);
        expect(cited).toMatch(language === "zh" ? /^\S.*。（.+）$/u : /^["\p{Lu}\p{N}].*\. \(.+\)$/u);
        expect(cited).not.toMatch(/\s{2}|undefined|\n|，，|, ,/u);
        expect(cited).toContain(atlas.graph.version);
        expect(cited).toContain(link);
        const used = atlas.graph.sources.filter(({ id: source, kind }) =>
          evidence.some((piece) => ("source" in piece ? piece.source === source : kind === "primary")),
        );
        for (const { url, published, publisher } of used) {
          expect(cited).toContain(publisher[language]);
          for (const part of [url, published]) if (part) expect(cited).toContain(part);
        }
        for (const piece of evidence) {
          if ("sentence" in piece)
            expect(cited).toMatch(new RegExp(`\\b${Number(piece.sentence.slice(1))}\\b`));
        }
        const word = language === "zh" ? { inferred: "编者推断", background: "背景知识" } : undefined;
        if (basis !== "stated") expect(cited).toContain(word ? word[basis] : `(${basis}`);
      }
    }
  });

  it("reads as a citation does: claim, author, title, publisher, date, sentence, address, atlas", () => {
    const source = "艾可知：《抓实“四大工程” 建强“四个机关”》，湖南省人民代表大会，2022-04-13，第29句，http";
    const cited = cite(atlas, graph, "improve-attendance.partOf.deputy-role", "zh", link);
    expect(cited.startsWith(`“完善列席机制”属于“发挥代表作用”。（${source}`)).toBe(true);
    expect(cited.endsWith(`》${atlas.graph.version}版，${link}）`)).toBe(true);
    expect(cite(atlas, graph, "improve-attendance.partOf.deputy-role", "en")).toMatch(
      /, 2022-04-13, sentence 29, http\S+; Mailuo atlas ".+", version \S+\)$/,
    );
  });

  it("cites of an inference that it is one, and of a background claim the source and not the text", () => {
    expect(citeVillage("trees.serves.garden", "en")).toContain(
      '(inferred, medium confidence; "What the village means to do", The village, sentence 2;',
    );
    const background = citeVillage("garden", "zh");
    expect(background).toContain("（背景知识；《村务手册》，县里，p. 3，https://example.org/handbook；");
    expect(background).not.toContain("河边村的打算");
  });

  it("says when a page without a date was read, and names an author who publishes himself once", () => {
    const cited = citeVillage("garden", "en", ({ sources: [, handbook] }) => {
      Object.assign(handbook ?? {}, { accessed: "2024-02-03", author: handbook?.publisher });
    });
    expect(cited).toContain('background; The county, "Village handbook", accessed 2024-02-03, p. 3, https');
  });

  it("tells several sentences in text order, and stays on one line whatever the texts hold", () => {
    const cited = citeVillage("elders", "en", ({ nodes, title }) => {
      const elders = nodes.find(({ id }) => id === "elders");
      if (elders) elders.evidence = [{ sentence: "s09" }, { sentence: "s02" }, { sentence: "s09" }];
      if (elders) elders.note.en = "First line.\r\n\tSecond  line.";
      title.en = 'The "village"\nof willows';
    });
    expect(cited).toContain("(institution): First line. Second line. (");
    expect(cited).toContain("sentences 2 and 9;");
    expect(cited).toContain("atlas \"The 'village' of willows\", version");
  });

  it("cites a way hop by hop with the evidence of each, and each source once", () => {
    const [way] = shortestPaths(graph, "roots", "excellence");
    const cited = cite(atlas, graph, way, "en", link);
    expect(cited).not.toContain("\n");
    expect(cited.match(/http:\/\/www\.hnrd/g)).toHaveLength(1);
    expect(cited).toMatch(/; Mailuo atlas ".+", version \S+, https:\S+\)$/);
    for (const id of way?.hops.flat() ?? []) expect(cited).toContain(describeClaim(graph, id, "en").sentence);
  });

  it("cites the whole atlas by curators, name, version, date and link", () => {
    expect(cite(village(), graph, undefined, "en", link)).toBe(
      `Testers, Mailuo atlas "Riverside village", version 1.0.0, 2024-05-06, ${link}`,
    );
    expect(cite(village(), graph, undefined, "zh")).toBe("测试者：脉络图谱《河边村》1.0.0版，2024-05-06");
  });

  it("keeps the whole citation behind any label", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), (graph) => {
        for (const id of [...graph.nodes(), ...graph.edges()]) {
          expect(cite(village(), graph, id, "zh", link)).toMatch(
            /（.*脉络图谱《河边村》1\.0\.0版，https\S+）$/u,
          );
          expect(cite(village(), graph, id, "en", link)).toMatch(
            / \(.*"Riverside village", version 1\.0\.0, https\S+\)$/u,
          );
        }
      }),
    );
  });
});
