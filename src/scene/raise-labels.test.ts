import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { textWidth } from "../layout/measure/text-width.ts";
import { raiseLabels } from "./raise-labels.ts";

describe.each(["zh", "en"] as const)("labels raised to a size (%s)", (language) => {
  const { scene } = drawnAtlas(language);

  it("are larger where their boxes have the room, still inside them, and as they were elsewhere", () => {
    for (const size of [8, 13, 16, 30]) {
      const raised = raiseLabels(scene, size).nodes;
      for (const [at, node] of raised.entries()) {
        const was = scene.nodes[at];
        if (!was) throw new Error("a node too many");
        expect({ ...node, label: undefined }).toEqual({ ...was, label: undefined });
        if (node.label.fontSize === was.label.fontSize) continue;
        expect(node.label.fontSize).toBe(size);
        expect(node.label.lines).toEqual(was.label.lines);
        expect(node.label.lines.length * node.label.lineHeight).toBeLessThan(node.height);
        for (const line of node.label.lines)
          expect(textWidth(line, size, node.label.fontWeight)).toBeLessThan(node.width);
      }
    }
  });

  it("are all as they were where they are large enough", () => {
    expect(raiseLabels(scene, 1)).toEqual(scene);
  });

  it("reach a size a quarter above that of projects", () => {
    const sizes = (one: typeof scene) =>
      one.nodes.flatMap((n) => (n.type === "project" ? n.label.fontSize : []));
    const size = Math.max(...sizes(scene)) * 1.25;
    expect(sizes(raiseLabels(scene, size))).toEqual(sizes(scene).map(() => size));
  });
});
