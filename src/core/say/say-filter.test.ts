import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { rootProjects } from "../graph/tree.ts";
import { emptyFilter, setGroup, setMode } from "../view/filter.ts";
import { sayFilter } from "./say-filter.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const label = (id: string, language: "zh" | "en") => graph.getNodeAttribute(id, "node").label[language];

describe("sayFilter", () => {
  it("says that nothing is left out while nothing is pressed", () => {
    expect(sayFilter(graph, emptyFilter, "zh")).toBe("全部内容");
    expect(sayFilter(graph, setMode(emptyFilter, "hide"), "en")).toBe("Everything");
  });

  it("names what is pressed in the atlas's order, whatever the order of ids", () => {
    for (const language of languages) {
      const said = sayFilter(graph, setGroup(emptyFilter, "projects", projects), language);
      const places = projects.map((id) => said.indexOf(label(id, language)));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("says what becomes of the rest", () => {
    const filter = setGroup(emptyFilter, "projects", projects.slice(0, 1));
    const name = label(projects[0] ?? "", "en");
    expect(sayFilter(graph, filter, "en")).toBe(`Only ${name}; the rest is faded`);
    expect(sayFilter(graph, setMode(filter, "hide"), "zh")).toMatch(/^只看.+，其余隐藏$/);
  });
});
