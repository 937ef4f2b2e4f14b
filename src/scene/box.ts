import type { AtlasNode } from "../core/atlas/schema.ts";
import type { Language, NodeType } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { textWidth } from "../layout/measure/text-width.ts";
import type { Boxing } from "./boxing.ts";
import { breakLabel } from "./break-label.ts";
import type { LayoutForm } from "./form/layout-form.ts";
import { innerHalfWidth } from "./shape-outline.ts";
import type { TypeStyle } from "./type-style.ts";
import type { LabelStyle } from "./types.ts";

/** A node's box without its place: size and broken label, in scene units. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly label: LabelStyle;
  /** Room at the box's left that is kept for dots. */
  readonly dotRoom: number;
}

const ownHeights: ReadonlySet<NodeType> = new Set(["measure"]);
/** How much less a line may take where room is dear. */
const narrowShare = 0.42;
/** System fonts run up to this much wider than the table's font. */
const slack = 1.12;

interface BoxKind extends Boxing {
  readonly language: Language;
  style(type: NodeType, language: Language): TypeStyle;
}

/** The boxes of all nodes of a layout in one language, without their places. */
export function boxesOf(
  { boxing, style }: Pick<LayoutForm, "boxing" | "style">,
  graph: AtlasGraph,
  language: Language,
): ReadonlyMap<string, BoxSize> {
  const kind = { ...boxing(graph, language), language, style };
  const ids = kind.holds ? graph.filterNodes(kind.holds) : graph.nodes();
  return boxSizes(
    ids.map((id) => graph.getNodeAttribute(id, "node")),
    kind,
  );
}

/**
 * The boxes of nodes in one language: as wide as their label by the committed table of widths and
 * 12 %, types that stand in columns all as wide as their widest.
 */
function boxSizes(nodes: readonly AtlasNode[], kind: BoxKind): ReadonlyMap<string, BoxSize> {
  const own = new Map(nodes.map((node) => [node.id, ownSize(node, kind)]));
  const widest = new Map<NodeType, number>();
  const tallest = new Map<NodeType, number>();
  for (const node of nodes) {
    const size = own.get(node.id);
    if (!size) continue;
    widest.set(node.type, Math.max(widest.get(node.type) ?? 0, size.width));
    tallest.set(node.type, Math.max(tallest.get(node.type) ?? 0, size.height));
  }
  for (const node of nodes) {
    const size = own.get(node.id);
    if (!size || !kind.style(node.type, kind.language).uniform) continue;
    const height = (kind.ownHeights ?? ownHeights).has(node.type)
      ? size.height
      : (tallest.get(node.type) ?? size.height);
    own.set(node.id, { ...size, width: widest.get(node.type) ?? size.width, height });
  }
  return own;
}

function ownSize(node: AtlasNode, kind: BoxKind): BoxSize {
  const { language } = kind;
  const style = kind.style(node.type, language);
  const { fontSize, lineHeight, fontWeight } = style;
  const maxLine = style.maxLine * (kind.narrow(node.id) ? narrowShare : 1);
  const heightOf = (lines: readonly string[]) =>
    roundUp(lines.length * lineHeight + 2 * style.paddingY) +
    (style.shape === "diamond" ? lineHeight * 0.7 : 0);
  const lines =
    kind.lines?.(node, style, (some) => neededWidth(some, style, heightOf(some))) ??
    node.lines?.[language] ??
    breakLabel(node.label[language], { maxWidth: maxLine, fontSize, weight: fontWeight });
  const height = heightOf(lines);
  const dotRoom = kind.dotted(node.id) ? fontSize * 1.25 : 0;
  const width = roundUp(neededWidth(lines, style, height) + dotRoom);
  return { width, height, label: { lines, fontSize, lineHeight, fontWeight }, dotRoom };
}

/** The least width at which every line, at its own height, clears the outline. */
function neededWidth(lines: readonly string[], style: TypeStyle, height: number): number {
  const reference = 1000;
  return Math.max(
    ...lines.map((line, index) => {
      const middle = (index - (lines.length - 1) / 2) * style.lineHeight;
      const edge = Math.abs(middle) + style.fontSize * 0.42;
      const share =
        style.shape === "ellipse" || style.shape === "diamond"
          ? innerHalfWidth(style.shape, reference, height, edge) / (reference / 2)
          : 1;
      return (textWidth(line, style.fontSize, style.fontWeight) * slack + 2 * style.paddingX * share) / share;
    }),
  );
}

const roundUp = (value: number) => Math.ceil(value / 2) * 2;
