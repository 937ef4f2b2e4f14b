import { bases } from "../../core/atlas/vocabulary.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { claimIntoOrgan, type FlowNode, organFlow } from "../../core/graph/organ-flow.ts";
import { projectPlace } from "../../core/graph/tree.ts";
import { organsInView } from "../../core/view/matrix-in-view.ts";
import { passing } from "../../core/view/passing.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import { formatMessage } from "../../i18n/format.ts";
import { tableMessages } from "../../i18n/late/tables.ts";
import { pictureTable } from "../../i18n/messages/picture-table.ts";
import { messages } from "../../i18n/messages.ts";
import { dashOf } from "../../scene/looks/appearance.ts";
import { mix } from "../../scene/looks/colour.ts";
import { fadedShare } from "../../scene/looks/faint.ts";
import { hueOf, palette } from "../../scene/looks/palette.ts";
import type { ChartDrawing, ChartRoom, TableChart } from "../../scene/table/chart.ts";
import type { TableSubject } from "../../scene/table/view-table.ts";
import { chartLine, chartSizes, chartWords } from "../charts/chart-parts.ts";
import { flowFontSize, flowLine, flowWeight } from "./flow-label.ts";
import { type FlowBox, type FlowPicture, labelsApart, layoutFlow } from "./layout-flow.ts";

/** The flow from project through strand to organ, as the page draws it, for the pictures of its view. */
export function flowChart({ graph, language, filter }: TableSubject): TableChart | undefined {
  const passes = passing(graph, filter);
  const table = organsInView(organTable(graph), passes, filter.mode);
  const flow = organFlow(table);
  if (flow.nodes.length === 0) return undefined;
  const names = roleNames(graph.getAttribute("vocabulary"), language);
  const labelOf = ({ id, whole }: FlowNode) =>
    whole
      ? formatMessage(tableMessages["matrix.whole"], language, {}, names)
      : graph.getNodeAttribute(id, "node").label[language];
  const title = formatMessage(tableMessages["matrix.flow"], language, {}, names);
  const seen = new Set(table.claims.map(({ basis }) => basis));

  const draw = (room: ChartRoom, size: number): ChartDrawing | undefined => {
    const unit = size / flowFontSize;
    const above = size * titleHeight;
    const [width, height] = [room.width / unit, (room.height - above) / unit];
    if (height <= 0) return undefined;
    const picture = layoutFlow(flow, { width, height, longestLabel: width, labelOf });
    if (picture.width > width + 1 || !labelsApart(picture)) return undefined;
    return placed(picture, room, size, room.y + above);
  };

  const placed = (picture: FlowPicture, room: ChartRoom, size: number, top: number): ChartDrawing => {
    const colors = palette(room.theme);
    const unit = size / flowFontSize;
    const at = (x: number, y: number) => [room.x + x * unit, top + y * unit] as const;
    const hue = (project: string | undefined) =>
      project === undefined ? colors.ink : hueOf(colors, projectPlace(graph, project) ?? 0);
    const shade = (color: string, share: number, isFaded: boolean) =>
      mix(color, colors.paper, share * (isFaded ? fadedShare : 1));
    const streams = picture.streams.map((stream) => ({
      ...stream,
      claim: claimIntoOrgan(stream),
      isFaded: !stream.claims.some(({ edge }) => passes.edges.has(edge)),
    }));
    return {
      size,
      height: top - room.y + picture.height * unit,
      shapes: [
        // What is faded lies under what is not.
        ...streams
          .toSorted((a, b) => Number(b.isFaded) - Number(a.isFaded))
          .map(({ key, from, to, width, project, claim, isFaded }) => ({
            kind: "band" as const,
            name: key,
            from: at(...from),
            to: at(...to),
            width: width * unit,
            fill: shade(hue(project), bandShares[claim?.basis ?? bases[0]], isFaded),
            hue: hue(project),
          })),
        ...picture.boxes
          .filter(({ column, height, label }) => column === "branch" && height < heightOf(label))
          .map(({ label }) => ({
            kind: "bar" as const,
            name: "",
            x: at(label.x - label.width - plateGap, 0)[0],
            y: at(0, label.y - flowFontSize)[1],
            width: (label.width + 2 * plateGap) * unit,
            height: heightOf(label) * unit,
            fill: colors.paper,
          })),
        ...picture.boxes.map((box) => ({
          kind: "bar" as const,
          name: labelOf(box),
          x: at(box.x, 0)[0],
          y: at(0, box.y)[1],
          width: box.width * unit,
          height: box.height * unit,
          fill: shade(hue(box.project), 1, !passes.nodes.has(box.id)),
          hue: hue(box.project),
        })),
      ],
      lines: streams.flatMap(({ from, to, project, claim, isFaded }) => {
        if (!claim) return [];
        const width = lineWidth * unit;
        const points = swung(at(...from), at(...to));
        const stroke = shade(hue(project), lineShare, isFaded);
        return [chartLine(points, { width, stroke, dash: dashOf(claim.basis, width) })];
      }),
      words: [
        chartWords(title, [title], {
          x: room.x,
          y: room.y + size * 0.6,
          size,
          weight: 600,
          color: colors.muted,
        }),
        ...picture.boxes.map(({ key, id, column, label }) => {
          const middle = label.y - flowFontSize * 0.36 + ((label.lines.length - 1) * flowLine) / 2;
          const [x, y] = at(label.x, middle);
          const color = passes.nodes.has(id) ? colors.ink : colors.muted;
          const look = { x, y, size, weight: flowWeight(column), color, align: label.anchor } as const;
          return { ...chartWords(key, label.lines, look), lineHeight: flowLine * unit };
        }),
      ],
    };
  };

  return {
    place: "below",
    name: formatMessage(pictureTable.flowName, language, {}, names),
    said: `${title}${language === "zh" ? "：" : ": "}${formatMessage(tableMessages["matrix.flowText"], language, { count: table.claims.length }, names)}`,
    legend: () =>
      bases
        .filter((basis) => seen.has(basis))
        .map((id) => ({
          kind: "basis",
          id,
          text: formatMessage(messages[`types.basis.${id}`], language),
        })),
    draw: (room) => {
      for (const size of chartSizes[room.kind]) {
        const drawing = draw(room, size);
        if (drawing) return drawing;
      }
      return undefined;
    },
  };
}

/** A stream narrower than the words on it would look like a line through them: it gives way, by so much on both sides. */
const plateGap = 3;
const heightOf = ({ lines }: FlowBox["label"]) => lines.length * flowLine;
/** From the top to where the flow begins, in sizes of its words. */
const titleHeight = 1.4;
/** How much of a project's hue is in its streams, by what they rest on, and in the line along their middle. */
const bandShares = { stated: 0.34, inferred: 0.16, background: 0.16 } as const;
const lineShare = 0.8;
/** Of that line, in pixels of the page. */
const lineWidth = 1.6;
const steps = 16;

/** The middle of a stream as a line of short straight pieces. */
function swung([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]) {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const rest = 1 - t;
    const [early, late] = [3 * rest * rest * t, 3 * rest * t * t];
    const middle = (x0 + x1) / 2;
    return [
      rest ** 3 * x0 + (early + late) * middle + t ** 3 * x1,
      (rest ** 3 + early) * y0 + (late + t ** 3) * y1,
    ] as const;
  });
}
