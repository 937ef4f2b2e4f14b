import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelOfType } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { neighbourhood } from "../graph/neighbourhood.ts";
import { rootProjects } from "../graph/tree.ts";
import { emptyFilter, setGroup } from "./filter.ts";
import { pressableOf } from "./filter-values.ts";
import { levels } from "./level.ts";
import { passing } from "./passing.ts";
import { type VisibilityInput, visibility, withoutLooseGoals } from "./visibility.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const start: VisibilityInput = { filter: emptyFilter, level: "overview" };
const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;

describe("withoutLooseGoals", () => {
  const isGoal = (id: string) => graph.getNodeAttribute(id, "type").role === "goal";
  const alone = (input: VisibilityInput, left: ReadonlySet<string>) => {
    const kept = withoutLooseGoals(graph, left, input);
    const { edge } = visibility(graph, input);
    const isTied = (goal: string) =>
      graph.someEdge(
        goal,
        (id, _tie, source, target) =>
          edge(id) === "shown" &&
          [source, target].every((end) => kept.has(end) && levelOfType(typeOf(end)) !== "near"),
      );
    return { kept, goals: [...kept].filter(isGoal), isTied };
  };

  it("leaves of a project alone the goals that it serves itself, as its own picture has them", () => {
    for (const project of projects)
      for (const level of levels) {
        const input = { level, filter: setGroup(emptyFilter, "projects", [project]) };
        const { nodes } = passing(graph, input.filter);
        const { kept, goals } = alone(input, nodes);
        expect(goals.sort()).toEqual(graph.outNeighbors(project).filter(isGoal).sort());
        expect([...nodes].filter((id) => !kept.has(id)).every(isGoal)).toBe(true);
      }
  });

  it("leaves a goal to which a tie is drawn because a filter or a neighbourhood leaves few", () => {
    const strand = "elections";
    const [goal = ""] = graph.outNeighbors(strand).filter(isGoal);
    const within = neighbourhood(graph, strand, 1);
    expect(alone({ ...start, within }, within).goals).toContain(goal);
    const goals = graph.filterNodes(isGoal);
    const bases = setGroup(emptyFilter, "bases", ["inferred"]);
    const left = new Set([...goals, strand]);
    expect(alone({ ...start, filter: bases }, left).goals).toEqual([goal]);
  });

  it("leaves no goal loose beside one that is tied, and all of them where none is", () => {
    const kinds = pressableOf(graph, "types");
    fc.assert(
      fc.property(
        fc.subarray([...projects]),
        fc.subarray([...kinds]),
        fc.constantFrom(...levels),
        (some, types, level) => {
          const filter = setGroup(setGroup(emptyFilter, "projects", some), "types", types);
          const input = { filter, level };
          const { nodes } = passing(graph, input.filter);
          const { goals, isTied } = alone(input, nodes);
          const tied = goals.filter(isTied);
          const asked = tied.length === 0 || types.includes("organ");
          expect(asked ? [...nodes].filter(isGoal) : tied).toEqual(goals);
        },
      ),
    );
  });
});
