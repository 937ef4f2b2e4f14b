import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { rootProjects } from "../graph/tree.ts";
import { type QuestionId, type ViewId, viewSpecs } from "../view/view-ids.ts";
import type { NodeRole } from "../vocabulary/roles.ts";
import type { LinkState } from "./link-state.ts";

/** A question about one node or two, and what to open so that the page answers it. */
export interface StarterQuestion {
  readonly id: QuestionId;
  readonly nodes: readonly Id[];
  readonly opens: Partial<LinkState>;
}

/** Three questions that a view answers of this atlas; fewer only where the atlas lacks what they are about. */
export function starterQuestions(graph: AtlasGraph, view: ViewId): readonly StarterQuestion[] {
  return viewSpecs[view].questions.flatMap((id) => ask(graph, id, view) ?? []);
}

function ask(graph: AtlasGraph, id: QuestionId, view: ViewId): StarterQuestion | undefined {
  const projects = rootProjects(graph);
  const [project] = projects;
  const busiest = (role: NodeRole) => busiestOf(graph, role);
  const question = (
    nodes: readonly (Id | undefined)[],
    opens: (ids: readonly Id[]) => Partial<LinkState>,
  ) => {
    const found = nodes.flatMap((node) => node ?? []);
    return found.length === nodes.length ? { id, nodes: found, opens: opens(found) } : undefined;
  };
  switch (id) {
    case "consists":
      return question([project], (sel) => ({ view, projects: sel, sel }));
    case "takesPart":
      return question([busiest("actor")], (sel) => ({ view, sel }));
    case "howTied":
      // A single project is tied to no other.
      return question([project, projects.slice(1).at(-1)], ([from = "", to = ""]) => ({
        view,
        path: { from, to, choice: 0 },
      }));
    case "hangsOn":
      return question([busiest("leaf")], (sel) => ({ view, sel }));
    case "whoInProject":
      return question([project], (ids) => ({ view, projects: ids }));
    case "buildsOrgan":
      return question([busiest("goal")], (sel) => ({ view: "matrix", part: "organs", sel }));
    case "figuresOf":
      return question([projectWithFigures(graph, projects)], (ids) => ({ view: "figures", projects: ids }));
    case "allFigures":
      return busiest("number") === undefined ? undefined : question([], () => ({ view: "figures" }));
    case "whereSaid":
      return question([busiest("number") ?? busiest("leaf")], (sel) => ({ view: "text", sel }));
    case "readsInto":
      return question([], () => ({ view, bases: ["inferred"] }));
    case "background":
      return question([], () => ({ view, bases: ["background"] }));
    case "everything":
      return question([], () => ({ view: "outline" }));
    default:
      return id satisfies never;
  }
}

function busiestOf(graph: AtlasGraph, role: NodeRole): Id | undefined {
  const found = graph.filterNodes((_id, { type }) => type.role === role);
  return found.sort((a, b) => graph.degree(b) - graph.degree(a))[0];
}

function projectWithFigures(graph: AtlasGraph, projects: readonly Id[]): Id | undefined {
  const figures = graph.filterNodes((_id, { type }) => type.role === "number");
  return projects.find((project) =>
    figures.some((id) => graph.getNodeAttribute(id, "projects").includes(project)),
  );
}
