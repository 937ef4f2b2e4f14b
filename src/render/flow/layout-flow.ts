import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { type Flow, type FlowLink, type FlowNode, flowColumns } from "../../core/graph/organ-flow.ts";
import type { Point } from "../../scene/types.ts";
import { type FlowLabel, flowFontSize, flowLabel, flowLine } from "./flow-label.ts";

/** A node of the flow as it is drawn: its bar, and its label with the baseline of the first line. */
export interface FlowBox extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: FlowLabel & { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
}

/** A stream of the flow as it is drawn: the path of its middle, and how wide it is. */
export interface FlowStream extends FlowLink {
  readonly path: string;
  /** Where its middle begins and ends. */
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
}

/** The flow as plain data, in CSS pixels. */
export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FlowBox[];
  readonly streams: readonly FlowStream[];
}

/** What the flow is drawn with. */
export interface FlowOptions {
  /** What there is; the picture is wider where its labels need more. */
  readonly width: number;
  /** At most; bars and what is between them come closer. Labels may then touch, see `labelsApart`. */
  readonly height?: number;
  /** From where on a label takes two lines. */
  readonly longestLabel?: number;
  labelOf(node: FlowNode): string;
}

const bar = 10;
const gap = 7;
/** How high a stream of one claim is. */
const unit = 15;
/** Between two bars of a column; with the lowest bar's height it leaves room for a label of two lines. */
const padding = 22;
const margin = 10;
/** Of a stream, before the label of the strand that it leads to. */
const leastStream = 12;

/**
 * Places the flow with d3-sankey in three aligned columns, nodes in the order given, a claim of the same height
 * everywhere. Labels stand left of their bars, those of the organs right of them: where streams cross there are none.
 */
export function layoutFlow(flow: Flow, options: FlowOptions): FlowPicture {
  if (flow.nodes.length === 0) return { width: options.width, height: 0, boxes: [], streams: [] };
  const labels = flow.nodes.map((node) =>
    flowLabel(options.labelOf(node), node.column, options.width, options.longestLabel),
  );
  const roomFor = (column: FlowNode["column"]) =>
    Math.max(0, ...labels.filter((_, at) => flow.nodes[at]?.column === column).map((one) => one.width)) + gap;
  const [left, right] = [roomFor("root"), roomFor("goal")];
  const least = left + bar + 2 * (leastStream + roomFor("branch") + bar) + right;
  const width = Math.max(options.width, Math.ceil(least));
  const usual = heightOf(flow);
  const height = Math.max(2 * margin + 1, Math.min(usual, options.height ?? usual));
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => flowColumns.indexOf(column))
    .nodeSort(null)
    .nodeWidth(bar)
    .nodePadding((padding * (height - 2 * margin)) / (usual - 2 * margin))
    .extent([
      [left, margin],
      [width - right, height - margin],
    ]);
  // d3-sankey writes what it finds into what it is given, and keeps the order.
  const placed = layout({
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map((link) => ({ ...link, value: link.claims.length })),
  });
  const pathOf = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return {
    width,
    height,
    boxes: flow.nodes.map((node, at) => boxOf(node, placed.nodes[at] ?? {}, labels[at] ?? noLabel)),
    streams: flow.links.map((link, at) => {
      const found = placed.links[at];
      // d3-sankey has put the nodes in the place of their names.
      const [source, target] = [found?.source, found?.target] as readonly unknown[] as readonly Extent[];
      return {
        ...link,
        path: (found && pathOf(found)) ?? "",
        from: [source?.x1 ?? 0, found?.y0 ?? 0],
        to: [target?.x0 ?? 0, found?.y1 ?? 0],
        width: found?.width ?? 0,
      };
    }),
  };
}

/** Whether no label of a flow touches another of its column or leaves the picture above or below. */
export function labelsApart({ boxes, height }: FlowPicture): boolean {
  return flowColumns.every((name) => {
    let free = 0;
    for (const { label } of boxes.filter(({ column }) => column === name)) {
      const top = label.y - flowFontSize;
      if (top < free) return false;
      free = top + label.lines.length * flowLine;
    }
    return free <= height;
  });
}

const noLabel: FlowLabel = { lines: [], width: 0 };

interface Extent {
  readonly x0?: number | undefined;
  readonly x1?: number | undefined;
  readonly y0?: number | undefined;
  readonly y1?: number | undefined;
}

function boxOf(node: FlowNode, { x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Extent, label: FlowLabel): FlowBox {
  const left = node.column !== "goal";
  return {
    ...node,
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
    label: {
      ...label,
      x: left ? x0 - gap : x1 + gap,
      // The ink of a line is centred a third of its size above the baseline.
      y: (y0 + y1) / 2 - ((label.lines.length - 1) * flowLine) / 2 + flowFontSize * 0.36,
      anchor: left ? "end" : "start",
    },
  };
}

/** As high as the column with the most nodes needs. */
function heightOf({ nodes, links }: Flow): number {
  const claims = new Set(links.flatMap((link) => link.claims)).size;
  const most = Math.max(
    1,
    ...flowColumns.map((name) => nodes.filter(({ column }) => column === name).length),
  );
  return claims * unit + (most - 1) * padding + 2 * margin;
}
