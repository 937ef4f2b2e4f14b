import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { typeAhead } from "./outline-lines.ts";

const names: Record<string, readonly string[]> = {
  roots: ["Roots and Soul"],
  direct: ["Direct Line"],
  dike: ["Dike"],
  daily: ["daily work"],
};
const keys = Object.keys(names);
const textsOf = (key: string) => names[key] ?? [];

describe("typing in the outline", () => {
  it("goes to the next line that begins with the letter, whatever its case", () => {
    expect(typeAhead(keys, "roots", "d", textsOf)).toBe("direct");
    expect(typeAhead(keys, "direct", "D", textsOf)).toBe("dike");
  });

  it("walks round through the lines that begin with a letter that is typed again and again", () => {
    expect(typeAhead(keys, "daily", "d", textsOf)).toBe("direct");
    expect(typeAhead(keys, "direct", "dd", textsOf)).toBe("dike");
  });

  it("stays where it is while more letters of the same name are typed", () => {
    expect(typeAhead(keys, "direct", "di", textsOf)).toBe("direct");
    expect(typeAhead(keys, "direct", "dik", textsOf)).toBe("dike");
    expect(typeAhead(keys, "roots", "daily w", textsOf)).toBe("daily");
  });

  it("finds nothing for what no line begins with, for nothing typed, and among no lines", () => {
    expect(typeAhead(keys, "roots", "x", textsOf)).toBeUndefined();
    expect(typeAhead(keys, "roots", "", textsOf)).toBeUndefined();
    expect(typeAhead([], undefined, "a", textsOf)).toBeUndefined();
  });

  it("begins at the top where it stands nowhere", () => {
    expect(typeAhead(keys, undefined, "r", textsOf)).toBe("roots");
  });

  it("finds Chinese names by their beginning, and by the first letters of their readings", () => {
    const { graph } = yongzhou();
    const readings = new Map([
      ["upgrade-stations", "sjxyzs"],
      ["roots", "pgzhgc"],
    ]);
    const chinese = (id: string) => [
      graph.getNodeAttribute(id, "node").label.zh,
      ...(readings.has(id) ? [readings.get(id) ?? ""] : []),
    ];
    const nodes = graph.nodes();
    expect(typeAhead(nodes, nodes[0], "sjxy", chinese)).toBe("upgrade-stations");
    expect(typeAhead(nodes, nodes[0], "SJ", chinese)).toBe("upgrade-stations");
    expect(typeAhead(nodes, nodes.at(-1), "培根", chinese)).toBe("roots");
  });
});
