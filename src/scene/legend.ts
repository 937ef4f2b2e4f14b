import { type Basis, bases, type NodeType, nodeTypes } from "../core/atlas/vocabulary.ts";
import { formatMessage } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { shapeOfType } from "./shape-of-type.ts";
import type { Scene, ShapeName } from "./types.ts";

/** One line of a legend: a colour, a shape or a line, and what it means. */
export type LegendEntry =
  | { readonly kind: "project"; readonly id: string; readonly text: string; readonly color: string }
  | { readonly kind: "type"; readonly id: NodeType; readonly text: string; readonly shape: ShapeName }
  | { readonly kind: "basis"; readonly id: Basis; readonly text: string };

/** What the visible part of a scene needs explained: its projects by hue, types by shape, bases by line. */
export function legendOf(
  scene: Scene,
  visibleNodes: ReadonlySet<string>,
  visibleEdges: ReadonlySet<string>,
): readonly LegendEntry[] {
  const nodes = scene.nodes.filter(({ id }) => visibleNodes.has(id));
  const edges = scene.edges.filter(({ id }) => visibleEdges.has(id));
  const types = new Set(nodes.map(({ type }) => type));
  const seenBases = new Set(edges.map(({ basis }) => basis));
  const separator = scene.language === "zh" ? "" : " ";
  return [
    ...nodes
      .filter(({ type }) => type === "project")
      .map(
        (node): LegendEntry => ({
          kind: "project",
          id: node.id,
          text: node.label.lines.join(separator),
          color: node.fill,
        }),
      ),
    ...nodeTypes
      .filter((type) => type !== "project" && types.has(type))
      .map(
        (type): LegendEntry => ({
          kind: "type",
          id: type,
          text: formatMessage(messages[`types.nodes.${type}`], scene.language),
          shape: shapeOfType[type],
        }),
      ),
    ...bases
      .filter((basis) => seenBases.has(basis))
      .map(
        (basis): LegendEntry => ({
          kind: "basis",
          id: basis,
          text: formatMessage(messages[`types.basis.${basis}`], scene.language),
        }),
      ),
  ];
}
