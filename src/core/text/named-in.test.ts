import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
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
});
