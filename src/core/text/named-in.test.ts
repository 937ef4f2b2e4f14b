import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { GraphFile } from "../atlas/schema.ts";

import { createNamedIn } from "./named-in.ts";

const { graph } = yongzhou();
const namedIn = createNamedIn(graph);
const zh = (id: string) => graph.getNodeAttribute(id, "node").label.zh;

describe("what a fragment of the text names", () => {
  it("is every node whose Chinese label it is, whatever quotation marks stand around it", () => {
    graph.forEachNode((id) => {
      expect(namedIn(zh(id)).map(zh)).toContain(zh(id));
      expect(namedIn(`“${zh(id)}”`)).toEqual(namedIn(zh(id)));
    });
  });

  it("is told in the order of the fragment, the longest name first", () => {
    expect(namedIn(`由${zh("residents")}和${zh("municipal-standing-committee")}共同`)).toEqual([
      "residents",
      "municipal-standing-committee",
    ]);
  });

  it("is all nodes of one type that its words are cited for together, but none for words that many share", () => {
    const organs = graph.filterNodes((_id, { node }) => node.type === "organ");
    expect([...namedIn("“四个机关”")].sort()).toEqual(organs.sort());
    expect(namedIn("2022年")).toEqual([]);
  });

  it("is nothing where nothing is named", () => {
    expect(namedIn("")).toEqual([]);
    expect(namedIn("的")).toEqual([]);
    expect(namedIn("毫不相干的话")).toEqual([]);
  });

  const inVillage = (change: (file: GraphFile) => GraphFile) =>
    createNamedIn(buildGraph(change(villageGraph())));
  const renamed = (names: Readonly<Record<string, string>>) => (file: GraphFile) => ({
    ...file,
    nodes: file.nodes.map((node) => {
      const name = names[node.id];
      return name === undefined ? node : { ...node, label: { ...node.label, zh: name } };
    }),
  });

  it("is the longer of two names of which one ends the other, and not both", () => {
    const named = inVillage(renamed({ forestry: "县林业站", elders: "林业站" }));
    expect(named("由县林业站")).toEqual(["forestry"]);
    expect(named("由林业站")).toEqual(["elders"]);
  });

  it("is found where the label has quotation marks that the fragment has not", () => {
    expect(inVillage(renamed({ meeting: "“护林”例会" }))("护林例会")).toEqual(["meeting"]);
  });

  it("is nothing for words that more than four nodes of a type are cited for", () => {
    const cited = (most: number) =>
      inVillage((file) => ({
        ...file,
        nodes: [
          ...file.nodes,
          ...Array.from({ length: most }, (_, at) => ({
            ...structuredClone(file.nodes.find(({ id }) => id === "elders") ?? file.nodes[0]),
            id: `cited-${at}`,
            label: { zh: `甲乙丙丁戊己`.slice(at, at + 1).repeat(3), en: `Cited ${at}` },
            evidence: [{ source: "text", sentence: "s09", surface: "大家伙" }],
          })),
        ] as GraphFile["nodes"],
      }))("大家伙");
    expect(cited(4)).toHaveLength(4);
    expect(cited(5)).toEqual([]);
  });
});
