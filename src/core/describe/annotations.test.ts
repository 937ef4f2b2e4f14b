import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph, villageIndex } from "../../../tests/fixtures/village.ts";
import { villageText } from "../../../tests/fixtures/village-text.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { normalisedString } from "../text/normalise.ts";
import { policy } from "../vocabulary/policy.ts";
import { annotations } from "./annotations.ts";

interface Position {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly value: string; readonly language: string }[];
  readonly "mailuo:basis": string;
  readonly target: {
    readonly source: string;
    readonly "mailuo:sentence"?: string;
    readonly "mailuo:locator"?: string;
    readonly selector?: readonly [
      Position,
      { readonly "mailuo:digest": string; readonly refinedBy: Position },
    ];
  };
}

interface Collection {
  readonly "@context": readonly unknown[];
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Annotation[] };
}

const village: Atlas = { graph: villageGraph(), vocabulary: policy, textIndex: villageIndex() };
const ofVillage = annotations(village, buildGraph(village.graph));

describe("annotations", () => {
  it("are one for every piece of evidence, each with an id of its own and the claim in both languages", () => {
    const { atlas, graph } = yongzhou();
    const file = JSON.parse(annotations(atlas, graph)) as Collection;
    const { items } = file.first;
    const { nodes, edges } = atlas.graph;
    // That a node belongs to another is a claim, too.
    const belonging = nodes.flatMap((node) => (node.partOf === undefined ? [] : [node.partOfClaim ?? node]));
    const claims = [...nodes, ...belonging, ...edges];
    expect([file.type, file.first.type, file["@context"][0]]).toEqual([
      "AnnotationCollection",
      "AnnotationPage",
      "http://www.w3.org/ns/anno.jsonld",
    ]);
    expect(items).toHaveLength(claims.flatMap(({ evidence }) => evidence).length);
    expect(file.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ motivation }) => motivation))).toEqual(new Set(["describing", "linking"]));
    const bases = claims.flatMap(({ basis, evidence }) => evidence.map(() => basis));
    expect(items.map((item) => item["mailuo:basis"]).sort()).toEqual(bases.sort());
    for (const { id, body } of items) {
      expect(id).toMatch(/^urn:mailuo:[\w.:%-]+$/);
      expect(body.map(({ language }) => language)).toEqual(["zh-Hans", "en"]);
      for (const { value } of body) expect(value).toMatch(/\S[.。！？!?]$/u);
    }
  });

  it("point at the characters that the evidence names, by position and by the digest of the sentence", () => {
    const { atlas, graph } = yongzhou();
    const { first } = JSON.parse(annotations(atlas, graph)) as Collection;
    const sentences = new Map(atlas.textIndex?.sentences.map((sentence) => [sentence.id, sentence]));
    const address = atlas.graph.sources.find(({ kind }) => kind === "primary")?.url;
    const inText = first.items.filter(({ target }) => target["mailuo:sentence"] !== undefined);
    expect(inText.length).toBeGreaterThan(100);
    for (const { target } of inText) {
      const sentence = sentences.get(target["mailuo:sentence"] ?? "");
      const [position, digest] = target.selector ?? [];
      expect(target.source).toBe(address);
      expect(digest?.["mailuo:digest"]).toBe(sentence?.hash);
      expect(position?.start).toBe((sentence?.start ?? 0) + (digest?.refinedBy.start ?? Number.NaN));
      expect(position?.end).toBe((sentence?.start ?? 0) + (digest?.refinedBy.end ?? Number.NaN));
      expect(digest?.refinedBy.end).toBeLessThanOrEqual(sentence?.length ?? 0);
    }
  });

  it("lead from a name to that name in the normalised text", () => {
    const text = [...normalisedString(villageText)];
    const { items } = (JSON.parse(ofVillage) as Collection).first;
    const claims = [...village.graph.nodes, ...village.graph.edges];
    const surfaces = claims.flatMap(({ evidence }) =>
      evidence.flatMap((one) => ("surface" in one && one.surface ? [normalisedString(one.surface)] : [])),
    );
    const found = items.map(({ target: { selector } }) =>
      selector ? text.slice(selector[0].start, selector[0].end).join("") : "",
    );
    expect(surfaces.length).toBeGreaterThan(3);
    for (const surface of surfaces) expect(found).toContain(surface);
  });

  it("name a source and the place in it where the evidence is none of the text", () => {
    const { items } = (JSON.parse(ofVillage) as Collection).first;
    const background = items.filter(({ target }) => target["mailuo:locator"] !== undefined);
    expect(background.length).toBeGreaterThan(0);
    for (const { target } of background) expect(target.source).toBe("https://example.org/handbook");
  });

  it("have no thirteen characters of the text in a row", () => {
    const text = [...normalisedString(villageText)];
    const written = normalisedString(ofVillage);
    expect(text.length).toBeGreaterThan(100);
    for (let at = 0; at + 13 <= text.length; at++)
      expect(written).not.toContain(text.slice(at, at + 13).join(""));
  });

  it("are in the languages of the atlas, and say where the same thing stands elsewhere", () => {
    const address = "https://www.wikidata.org/wiki/Q2";
    const { nodes, ...rest } = villageGraph();
    const [first, ...others] = nodes;
    if (!first) throw new Error("no node");
    const graph = {
      ...rest,
      languages: ["en" as const],
      nodes: [{ ...first, sameAs: [address] }, ...others],
    };
    const file = JSON.parse(annotations({ ...village, graph }, buildGraph(graph)));
    expect(file.label).toBe("Riverside village");
    const languages = file.first.items.flatMap(({ body }: Annotation) =>
      body.map(({ language }) => language),
    );
    expect(new Set(languages)).toEqual(new Set(["en"]));
    const same = file.first.items.filter((item: object) => "skos:exactMatch" in item);
    expect(same.map((item: { id: string }) => item.id)).toEqual(
      first.evidence.map((_, at) => `urn:mailuo:village:${graph.version}:${first.id}:${at + 1}`),
    );
    expect(same[0]["skos:exactMatch"]).toEqual([{ id: address }]);
  });
});
