import { createEffect, createRoot, on } from "solid-js";
import { describe, expect, it } from "vitest";
import { fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { levels } from "../core/view/level.ts";
import { policy } from "../core/vocabulary/policy.ts";
import type { Explorer } from "./explorer.ts";
import { chooseSameType, leave, somethingToLeave } from "./reader-moves.ts";

function opened(hash?: string) {
  const { explorer } = openYongzhou(fakeEnvironment(hash));
  const projects = rootProjects(explorer.graph);
  const [project = "", other = ""] = projects;
  const outside = explorer.graph.findNode(
    (_id, { projects: own }) => own.length > 0 && !own.includes(project) && own.includes(other),
  );
  return { explorer, project, other, outside: outside ?? "" };
}

/** How often what an accessor reads is told to change while something is done. */
function changes(read: () => unknown, act: () => void): number {
  let count = 0;
  const dispose = createRoot((stop) => {
    createEffect(on(read, () => (count += 1), { defer: true }));
    return stop;
  });
  act();
  dispose();
  return count;
}

const picture = (explorer: Explorer) =>
  explorer.graph
    .nodes()
    .map((id) => explorer.visibility().node(id))
    .join();

describe("the explorer", () => {
  it("counts the nodes that pass over all nodes of the atlas, whatever the level", () => {
    const { explorer, project } = opened();
    const total = explorer.graph.order;
    expect(explorer.passingCounts()).toEqual({ shown: total, total });
    explorer.toggleFilter("projects", project);
    const counts = explorer.passingCounts();
    expect(counts).toEqual({ shown: explorer.passing().nodes.size, total });
    expect(counts.shown).toBeLessThan(total);
    for (const level of levels) {
      explorer.setDetail(level === "near");
      explorer.setFar(level === "far");
      expect(explorer.passingCounts()).toEqual(counts);
    }
  });

  it("is as at the start after a filter is cleared", () => {
    const { explorer, project, other } = opened();
    const before = picture(explorer);
    explorer.toggleFilter("projects", project);
    explorer.toggleFilter("projects", other);
    expect(picture(explorer)).not.toBe(before);
    explorer.clearFilter();
    expect(picture(explorer)).toBe(before);
  });

  it("says when the filter hides what is chosen, and shows it when asked", () => {
    const { explorer, project, outside } = opened();
    explorer.select(outside);
    explorer.toggleFilter("projects", project);
    expect(explorer.selectionHidden()).toBe(false);
    explorer.setFilterMode("hide");
    expect(explorer.selectionHidden()).toBe(true);
    explorer.showSelection();
    expect(explorer.selectionHidden()).toBe(false);
    expect(explorer.filter().projects).toContain(project);
  });

  it("filters nothing when a project is chosen", () => {
    const { explorer, project } = opened();
    explorer.select(project);
    expect(explorer.filter().projects).toEqual([]);
  });

  it("tells nobody of a change that is none", () => {
    const { explorer, project } = opened();
    explorer.select(project);
    const again = () => {
      explorer.select(project);
      explorer.setFilterMode("fade");
      explorer.clearFilter();
      explorer.setHover(undefined);
      explorer.setDetail(explorer.detail());
    };
    expect(changes(explorer.visibility, again)).toBe(0);
    expect(changes(explorer.link, again)).toBe(0);
  });

  it("keeps what is chosen and filtered when the view changes, and nothing that was the view's own", () => {
    const { explorer, project } = opened();
    explorer.setView("outline");
    explorer.setPart("nodes");
    explorer.setSort("-label");
    explorer.select(project);
    explorer.toggleFilter("projects", project);
    explorer.setView("matrix");
    expect(explorer.link()).toMatchObject({ view: "matrix", sel: [project], projects: [project] });
    expect([explorer.part(), explorer.sort(), explorer.camera()]).toEqual([undefined, undefined, undefined]);
  });

  it("chooses several things, the last of which has the card", () => {
    const { explorer, project, outside } = opened();
    explorer.select(project);
    explorer.toggleSelected(outside);
    expect([explorer.selected(), explorer.selection()]).toEqual([[project, outside], outside]);
    for (const id of [project, outside]) expect(explorer.visibility().node(id)).toBe("lit");
    explorer.toggleSelected(outside);
    expect(explorer.selected()).toEqual([project]);
    chooseSameType(explorer);
    expect(explorer.selection()).toBe(project);
    expect(explorer.selected().length).toBe(
      explorer.graph.filterNodes((_id, { node }) => node.type === "project").length,
    );
  });

  it("looks at a neighbourhood alone, and at a way between two nodes, until told to leave", () => {
    const { explorer, project, outside } = opened();
    explorer.select(project);
    explorer.setFocus({ id: project, steps: 1 });
    expect(explorer.visibility().node(project)).toBe("lit");
    explorer.setPath({ from: project, to: outside, choice: 99 });
    const way = explorer.shownPath();
    expect([way?.nodes[0], way?.nodes.at(-1)]).toEqual([project, outside]);
    expect(way).toBe(explorer.paths().at(-1));
    leave(explorer);
    expect([explorer.path(), explorer.selection()]).toEqual([undefined, project]);
    leave(explorer);
    expect([explorer.selection(), explorer.focus()?.id]).toEqual([undefined, project]);
    leave(explorer);
    expect(explorer.focus()).toBeUndefined();
    expect(somethingToLeave(explorer)).toBe(false);
  });

  it("leaves a path when something else is chosen", () => {
    const { explorer, project, outside } = opened();
    explorer.setPath({ from: project, to: outside, choice: 0 });
    explorer.select(outside);
    expect([explorer.path(), explorer.selection()]).toEqual([undefined, outside]);
  });

  it("forgets what was pointed at when something else is chosen, or nothing", () => {
    const { explorer, project, outside } = opened();
    for (const chosen of [outside, undefined]) {
      explorer.setHover(project);
      explorer.select(chosen);
      expect(explorer.hover()).toBeUndefined();
    }
  });

  it("refuses to choose what is not in the atlas", () => {
    const { explorer } = opened();
    expect(() => explorer.select("nobody")).toThrow("not in the atlas: nobody");
    expect(explorer.selection()).toBeUndefined();
  });

  it("passes on each wish for the camera, equal ones too", () => {
    const { explorer } = opened();
    expect(
      changes(explorer.cameraRequest, () => {
        explorer.requestCamera("in");
        explorer.requestCamera("in");
      }),
    ).toBe(2);
    expect(explorer.cameraRequest()?.target).toBe("in");
  });

  it("passes on each wish to see a sentence, the same one too, and keeps it out of the link", () => {
    const { explorer } = opened("#view=text");
    const before = explorer.link();
    expect(
      changes(explorer.sentence, () => {
        explorer.showSentence("s05");
        explorer.showSentence("s05");
      }),
    ).toBe(2);
    expect(explorer.sentence()).toBe("s05");
    expect(explorer.link()).toBe(before);
    explorer.showSentence(undefined);
    expect(explorer.sentence()).toBeUndefined();
  });

  it("speaks the language that is chosen, and has a word for every type and relation", () => {
    const { explorer } = opened();
    const said = () => [
      ...policy.types.map(({ label }) => label[explorer.language()]),
      ...policy.relations.map(({ label }) => label[explorer.language()]),
      ...policy.relations.map(({ inverse }) => inverse[explorer.language()]),
    ];
    const zh = said();
    explorer.setLanguage("en");
    expect(said().filter((word) => zh.includes(word))).toEqual([]);
  });
});
