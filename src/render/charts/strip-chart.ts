import { projectPlace } from "../../core/graph/tree.ts";
import { hidesRest } from "../../core/view/filter.ts";
import { passing } from "../../core/view/passing.ts";
import { textParts } from "../../core/view/text-parts.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import { formatMessage } from "../../i18n/format.ts";
import { textMessages } from "../../i18n/late/text.ts";
import { pictureTable } from "../../i18n/messages/picture-table.ts";
import { mix } from "../../scene/looks/colour.ts";
import { hueOf, type Palette, palette } from "../../scene/looks/palette.ts";
import type { ChartDrawing, ChartRoom, TableChart } from "../../scene/table/chart.ts";
import type { ChartShape } from "../../scene/table/chart-shape.ts";
import type { TableSubject } from "../../scene/table/view-table.ts";
import { wrapText } from "../../scene/words/wrap-text.ts";
import { chartLeading, chartLine, chartSizes, chartWords } from "./chart-parts.ts";
import { nameStretches } from "./name-stretches.ts";
import { type StripLayer, stripInput, stripLayers } from "./strip-layers.ts";
import { stripBars, stripBox, stripStretch, textStrip } from "./text-strip.ts";

/** The strip of the text, as the page draws it, for the pictures of its view; undefined for an atlas without an index. */
export function stripChart({ atlas, graph, language, filter }: TableSubject): TableChart | undefined {
  if (!atlas.textIndex) return undefined;
  const parts = textParts(atlas.graph, atlas.textIndex);
  const reading = { graph, passing: passing(graph, filter), hiding: hidesRest(filter) };
  const input = stripInput(reading, parts);
  const strip = textStrip(input);
  if (strip.ticks.length === 0) return undefined;
  const layers = stripLayers(graph);
  const used = layers.map((_, at) => stripBars(strip, at).length > 0);
  const say = (key: keyof typeof textMessages) =>
    formatMessage(textMessages[key], language, {}, roleNames(graph.getAttribute("vocabulary"), language));
  const names = parts.map(({ section }) => section?.label[language] ?? say("text.noSection"));

  const hue = (layer: StripLayer, colors: Palette): string => {
    if (layer === "filtered") return mix(colors.line, colors.paper, filteredShare);
    const place = layer.project === undefined ? undefined : projectPlace(graph, layer.project);
    return place === undefined ? colors.line : hueOf(colors, place);
  };
  const nameOf = (layer: StripLayer): string => {
    if (layer === "filtered") return say("text.filtered");
    if (layer.project === undefined) return say("text.shared");
    return graph.getNodeAttribute(layer.project, "node").label[language];
  };

  const draw = (room: ChartRoom, size: number, mostLines: number): NamedDrawing | undefined => {
    const colors = palette(room.theme);
    const across = (percent: number) => room.x + (percent / 100) * room.width;
    const measure = wrapText(say("text.measure"), {
      maxWidth: room.width,
      maxLines: 3,
      fontSize: size,
      weight: 400,
    });
    const leading = size * chartLeading;
    const stretches = strip.parts.map(({ x, width }) => ({
      x: across(x),
      width: (width / 100) * room.width,
    }));
    const { placed, lines, named } = nameStretches(names, stretches, {
      size,
      right: room.x + room.width,
      mostLines,
    });
    const top = room.y + lines * leading + size * 0.5;
    const below = size * 0.6 + measure.length * leading;
    const tall = Math.min(room.y + room.height - below - top, room.width * mostTall);
    if (tall < size * leastTall) return undefined;
    const ground = top + tall;
    const [unitX, unitY] = [room.width / stripBox.width, tall / stripBox.height];
    const bars = layers.flatMap((layer, at) =>
      stripBars(strip, at).map(({ id, x, y, width, height }): ChartShape => {
        const fill = hue(layer, colors);
        const frame = {
          x: room.x + x * unitX,
          y: top + y * unitY,
          width: width * unitX,
          height: height * unitY,
        };
        return { kind: "bar", name: `${id} · ${nameOf(layer)}`, ...frame, fill, hue: fill };
      }),
    );
    // So that a sentence on which nothing rests is seen, too.
    const feet = strip.ticks.map((tick): ChartShape => {
      const { x, width } = stripStretch(tick);
      const frame = { x: room.x + x * unitX, y: ground, width: width * unitX, height: size * foot };
      return { kind: "bar", name: tick.id, ...frame, fill: colors.line };
    });
    return {
      named,
      size,
      height: ground + below - room.y,
      shapes: [...bars, ...feet],
      lines: stretches.map(({ x, width }) => {
        const y = top - size * 0.25;
        const points = [[x, y] as const, [x + width, y] as const];
        return chartLine(points, { width: 0.6, stroke: colors.muted, dash: [] });
      }),
      words: [
        ...placed.map(({ id, said, x, above }) => {
          const y = top - size * 0.5 - (above + said.length / 2) * leading;
          return chartWords(id, said, { x, y, size, weight: 400, color: colors.ink });
        }),
        chartWords("ruler", measure, {
          x: room.x,
          y: ground + size * 0.6 + (measure.length * leading) / 2,
          size,
          weight: 400,
          color: colors.muted,
        }),
      ],
    };
  };

  return {
    place: "above",
    name: formatMessage(pictureTable.stripName, language),
    said: formatMessage(pictureTable.strip, language, { count: strip.ticks.length }),
    legend: (theme) =>
      layers.flatMap((layer, at) =>
        used[at]
          ? [{ kind: "colour", id: String(at), text: nameOf(layer), color: hue(layer, palette(theme)) }]
          : [],
      ),
    draw: (room) => {
      const made = nameLines.flatMap((mostLines) =>
        chartSizes[room.kind].flatMap((size) => draw(room, size, mostLines) ?? []),
      );
      const most = Math.max(0, ...made.map(({ named }) => named));
      return made.find(({ named }) => named === most);
    },
  };
}

/** A drawing, and how many parts have their name in it, not a number alone. */
type NamedDrawing = ChartDrawing & { readonly named: number };

/** In how many lines names are set: narrow ones only where that lets more of them stand. */
const nameLines = [2, 3] as const;
/** How much of their colour is left to claims that the filter leaves out. */
const filteredShare = 0.4;
/** A strip's height: at most of its width, and at least in sizes of its words. */
const [mostTall, leastTall] = [0.34, 4];
/** The height of a sentence's foot, in sizes of the words. */
const foot = 0.15;
