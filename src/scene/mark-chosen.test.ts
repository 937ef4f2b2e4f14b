import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { focusOf, noFocus } from "../core/view/focus.ts";
import { contrast } from "./colour.ts";
import { markChosen } from "./mark-chosen.ts";
import { palette } from "./palette.ts";

const { graph, scene } = drawnAtlas("zh");
const colors = palette("light");
const chosen = new Set(["party-group", "party-group.guides.municipal-standing-committee"]);
const focus = focusOf(graph, [...chosen]);
const marked = markChosen(scene, chosen, focus, colors);

describe("what is chosen in a scene", () => {
  it("has the accent, what is tied to it stronger lines, the rest fainter colours", () => {
    for (const [at, node] of marked.nodes.entries()) {
      const was = scene.nodes[at];
      if (!was) throw new Error("a node too many");
      if (chosen.has(node.id)) expect(node.stroke).toBe(colors.accent);
      else if (focus.nodes.has(node.id)) expect(node.strokeWidth).toBeGreaterThan(was.strokeWidth);
      else if (node.type !== "project")
        expect(contrast(node.stroke, colors.paper)).toBeLessThan(contrast(was.stroke, colors.paper));
    }
  });

  it("lies over what is not, and its ties keep their dashes in proportion", () => {
    const order = marked.edges.map(({ id }) => Number(focus.edges.has(id)) + Number(chosen.has(id)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const old = new Map(scene.edges.map((edge) => [edge.id, edge]));
    for (const { id, width, dash } of marked.edges) {
      const was = old.get(id);
      expect(dash.map((length) => length / width)).toEqual(
        was?.dash.map((length) => expect.closeTo(length / was.width, 6)),
      );
    }
  });

  it("changes nothing where nothing is", () => {
    expect(markChosen(scene, new Set(), noFocus, colors)).toBe(scene);
  });
});
