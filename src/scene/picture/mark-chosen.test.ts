import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../tests/fixtures/drawn-atlas.ts";
import { focusOf, noFocus } from "../../core/view/focus.ts";
import { contrast } from "../looks/colour.ts";
import { palette } from "../looks/palette.ts";
import { drawnOf } from "./drawn.ts";
import { markChosen } from "./mark-chosen.ts";

const { graph, scene } = drawnAtlas("zh");
const drawn = drawnOf(scene, { presence: () => "shown", asked: () => true });
const colors = palette("light");
const chosen = new Set(["party-group", "party-group.guides.municipal-standing-committee"]);
const focus = focusOf(graph, [...chosen]);
const marked = markChosen(drawn, chosen, focus, colors);

describe("what is chosen in a picture", () => {
  it("has the accent, what is tied to it stronger outlines, the rest fainter colours", () => {
    for (const [at, { node }] of marked.nodes.entries()) {
      const was = drawn.nodes[at]?.node;
      if (!was) throw new Error("a node too many");
      if (chosen.has(node.id)) expect([node.stroke, node.textColor]).toContain(colors.accent);
      else if (focus.nodes.has(node.id)) {
        if (node.boxed) expect(node.strokeWidth).toBeGreaterThan(was.strokeWidth);
        expect(node.textColor).toBe(was.textColor);
      } else if (node.type !== "project")
        expect(contrast(node.textColor, colors.paper)).toBeLessThan(contrast(was.textColor, colors.paper));
    }
  });

  it("lies over what is not, and its edges keep their dashes in proportion", () => {
    const order = marked.edges.map(
      ({ edge: { id } }) => Number(focus.edges.has(id)) + Number(chosen.has(id)),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const old = new Map(scene.edges.map((edge) => [edge.id, edge]));
    for (const { edge } of marked.edges) {
      const was = old.get(edge.id);
      expect(edge.dash.map((length) => length / edge.width)).toEqual(
        was?.dash.map((length) => expect.closeTo(length / was.width, 6)),
      );
    }
  });

  it("dims the lines that lead to nothing of it", () => {
    const faint = marked.lines.filter(({ line }, at) => line.stroke !== drawn.lines[at]?.line.stroke);
    expect(faint.length).toBeGreaterThan(drawn.lines.length / 2);
  });

  it("changes nothing where nothing is", () => {
    expect(markChosen(drawn, new Set(), noFocus, colors)).toBe(drawn);
  });
});
