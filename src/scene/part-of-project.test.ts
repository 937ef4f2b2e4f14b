import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { buildGraph } from "../core/graph/build-graph.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { partOfProject } from "./part-of-project.ts";

const atlases = {
  first: yongzhou().graph,
  example: buildGraph(JSON.parse(readFileSync("data/example/graph.json", "utf8"))),
};

describe("partOfProject", () => {
  it.each(Object.entries(atlases))("leaves no node of the %s atlas out of every project", (_name, graph) => {
    const parts = rootProjects(graph).map((project) => partOfProject(graph, project));
    expect(graph.nodes().filter((id) => !parts.some((belongs) => belongs(id)))).toEqual([]);
  });

  it.each(Object.entries(atlases))(
    "holds no other project of the %s atlas, and no node of others alone",
    (_name, graph) => {
      for (const project of rootProjects(graph)) {
        const strangers = graph
          .filterNodes((id, { projects }) => projects.length > 0 && partOfProject(graph, project)(id))
          .filter((id) => !graph.getNodeAttribute(id, "projects").includes(project));
        expect(strangers).toEqual([]);
      }
    },
  );

  it("follows what is of no project as far as it hangs together, but not through an organ", () => {
    const { example } = atlases;
    const [first = ""] = rootProjects(example);
    expect(example.getNodeAttribute("stock-3200", "projects")).toEqual([]);
    expect(partOfProject(example, first)("stock-3200")).toBe(true);
  });
});
