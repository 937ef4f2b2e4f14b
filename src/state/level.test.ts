import { describe, expect, it } from "vitest";
import { fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { arrange, chooseMode, fitPassing, pressProject, pressType, pressValue } from "./reader-actions.ts";

function opened(hash?: string) {
  const { explorer, environment } = openYongzhou(fakeEnvironment(hash));
  const [project = ""] = rootProjects(explorer.graph);
  const figure = explorer.graph.findNode((_id, { node }) => node.type === "figure") ?? "";
  return { explorer, environment, project, figure };
}

describe("how much of the map has a place", () => {
  it("is the overview at first, and the detail once something is asked for that only shows there", () => {
    const { explorer, environment, figure } = opened();
    expect(explorer.level()).toBe("overview");
    explorer.select(figure);
    expect(explorer.level()).toBe("near");
    // Nothing moves because a choice is given up.
    explorer.select(undefined);
    expect(explorer.level()).toBe("near");
    expect(environment.entries.at(-1)).toBe("#view=map&level=near");
    explorer.setDetail(false);
    expect(environment.entries.at(-1)).toBe("#view=map");
  });

  it("says that it came by itself, until the reader folds it or asks for it", () => {
    const { explorer, environment, figure } = opened();
    explorer.select(figure);
    expect(explorer.detailCame()).toBe(true);
    explorer.select(undefined);
    expect(explorer.detailCame()).toBe(true);
    explorer.setDetail(false);
    expect(explorer.detailCame()).toBe(false);
    explorer.setDetail(true);
    explorer.select(figure);
    expect(explorer.detailCame()).toBe(false);
    environment.visit("#view=map");
    explorer.select(figure);
    expect(explorer.detailCame()).toBe(true);
    environment.visit("#view=map");
    expect([explorer.detailCame(), explorer.detail()]).toEqual([false, false]);
  });

  it("stays the overview where the reader folds the detail of what is chosen", () => {
    const { explorer, figure } = opened();
    explorer.select(figure);
    explorer.setDetail(false);
    expect(explorer.level()).toBe("overview");
  });

  it("is the detail for a type that only shows there, for a neighbourhood with such nodes, and in the lanes", () => {
    const { explorer, figure } = opened();
    pressType(explorer, "mechanism");
    expect(explorer.detail()).toBe(true);
    const other = opened().explorer;
    other.setFocus({ id: other.graph.neighbors(figure)[0] ?? "", steps: 1 });
    expect(other.detail()).toBe(true);
    const third = opened().explorer;
    third.setView("lanes");
    expect(third.level()).toBe("near");
    third.setView("map");
    expect(third.level()).toBe("overview");
  });

  it("is far only from far off, and not in detail", () => {
    const { explorer } = opened();
    explorer.setFar(true);
    expect(explorer.level()).toBe("far");
    explorer.setDetail(true);
    expect(explorer.level()).toBe("near");
  });

  it("is as before, with all that is seen because of it, while another view lies over the map and after", () => {
    const { explorer, project } = opened();
    explorer.toggleFilter("projects", project);
    const seen = () => [explorer.visibility(), explorer.left(), explorer.passing(), explorer.detail()];
    const staysThrough = () => {
      const before = seen();
      for (const view of ["matrix", "text", "map", "outline", "figures", "map"] as const) {
        explorer.setView(view);
        for (const [at, one] of seen().entries()) expect(one).toBe(before[at]);
      }
    };
    staysThrough();
    explorer.setFocus({ id: project, steps: 1 });
    staysThrough();
  });

  it("comes from the link", () => {
    expect(opened("#view=map&level=near").explorer.level()).toBe("near");
  });
});

describe("arranging what is left", () => {
  it("holds while a filter or a neighbourhood leaves less than all", () => {
    const { explorer, project } = opened();
    explorer.setArranged(true);
    expect(explorer.arranged()).toBe(false);
    explorer.toggleFilter("projects", project);
    expect(explorer.arranged()).toBe(false);
    explorer.setArranged(true);
    expect(explorer.arranged()).toBe(true);
    expect(explorer.left()).toEqual(explorer.passing().nodes);
    explorer.clearFilter();
    expect(explorer.arranged()).toBe(false);
  });

  it("goes with what it arranged, and what is filtered next stays in its place", () => {
    const { explorer, environment, project } = opened("#view=map");
    const arranging = () => {
      explorer.toggleFilter("projects", project);
      explorer.setArranged(true);
      expect(environment.entries.at(-1)).toContain("arranged=left");
    };
    for (const release of [
      () => explorer.clearFilter(),
      () => explorer.toggleFilter("projects", project),
      () => environment.visit("#view=map"),
    ]) {
      arranging();
      release();
      expect(explorer.link().arranged).toBeUndefined();
      expect(environment.entries.at(-1)).not.toContain("arranged");
      explorer.toggleFilter("projects", project);
      expect(explorer.arranged()).toBe(false);
      explorer.clearFilter();
    }
    explorer.setFocus({ id: project, steps: 1 });
    explorer.setArranged(true);
    explorer.setFocus(undefined);
    expect(explorer.link().arranged).toBeUndefined();
  });

  it("is told of no link that leaves nothing out", () => {
    expect(opened("#view=map&arranged=left").explorer.link().arranged).toBeUndefined();
  });

  it("is seen whole, and so is what is put back", () => {
    const { explorer, project } = opened();
    explorer.toggleFilter("projects", project);
    for (const arranged of [true, false]) {
      explorer.requestCamera("in");
      arrange(explorer, arranged);
      expect(explorer.arranged()).toBe(arranged);
      expect(explorer.cameraRequest()?.target).toBe("all");
    }
  });

  it("leaves of a neighbourhood what passes the filter", () => {
    const { explorer, project } = opened();
    explorer.setFocus({ id: project, steps: 1 });
    const around = explorer.left();
    expect(around.size).toBeLessThan(explorer.graph.order);
    explorer.toggleFilter("types", "organ");
    expect([...explorer.left()].every((id) => around.has(id))).toBe(true);
    expect(explorer.left().size).toBeLessThan(around.size);
  });

  it("is all brought onto the stage where it is to fill that, with what it hangs on", () => {
    const { explorer, project } = opened();
    explorer.toggleFilter("projects", project);
    fitPassing(explorer);
    expect(explorer.cameraRequest()?.target).toEqual([...explorer.passing().nodes]);
    explorer.setArranged(true);
    fitPassing(explorer);
    expect(explorer.cameraRequest()?.target).toBe("all");
  });

  it("is told by the link, and undone by going back", () => {
    const { explorer, environment, project } = opened(`#view=map`);
    explorer.toggleFilter("projects", project);
    explorer.setArranged(true);
    expect(environment.entries.at(-1)).toBe(`#view=map&projects=${project}&arranged=left`);
    environment.visit(`#view=map&projects=${project}`);
    expect(explorer.arranged()).toBe(false);
  });
});

describe("following a project that is pressed", () => {
  it("shows its territory, or all that is left where the rest is hidden, whichever is chosen first", () => {
    const { explorer, project } = opened();
    const seen = () => explorer.cameraRequest()?.target;
    pressProject(explorer, project);
    const territory = seen();
    expect(territory).toContain(project);
    const left = [...explorer.passing().nodes];
    expect(left.length).toBeGreaterThan((territory as string[]).length);
    chooseMode(explorer, "hide");
    expect(seen()).toEqual(left);
    pressProject(explorer, project);
    pressProject(explorer, project);
    expect(seen()).toEqual(left);
    chooseMode(explorer, "fade");
    expect(seen()).toEqual(territory);
  });

  it("goes with what hides the rest to what any filter leaves, and back to the whole", () => {
    const { explorer } = opened();
    const seen = () => explorer.cameraRequest()?.target;
    pressValue(explorer, "institutions", "residents");
    pressType(explorer, "measure");
    expect(seen()).toBeUndefined();
    chooseMode(explorer, "hide");
    expect(seen()).toEqual([...explorer.passing().nodes]);
    pressType(explorer, "measure");
    expect(seen()).toEqual([...explorer.passing().nodes]);
    pressValue(explorer, "institutions", "residents");
    expect(seen()).toBe("all");
    pressValue(explorer, "institutions", "residents");
    chooseMode(explorer, "fade");
    expect(seen()).toBe("all");
    const before = explorer.cameraRequest();
    explorer.setFollows(false);
    chooseMode(explorer, "hide");
    pressType(explorer, "measure");
    expect(explorer.cameraRequest()).toBe(before);
  });

  it("stays with all of the lanes where they have closed the gaps of what is hidden", () => {
    const { explorer } = opened("#view=lanes");
    pressValue(explorer, "institutions", "residents");
    chooseMode(explorer, "hide");
    expect(explorer.cameraRequest()?.target).toBe("all");
  });
});
