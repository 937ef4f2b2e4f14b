import { type PageSize, slideArea } from "./frame.ts";
import type { LegendEntry } from "./legend.ts";
import { legendRows } from "./legend-rows.ts";
import type { Box, SceneRect } from "./types.ts";
import { wrapText } from "./wrap-text.ts";

/** A text beside the drawing, in the picture's units; its lines begin at `x`. */
export interface PictureText {
  readonly role: "title" | "caption" | "source" | "link";
  /** At least one. */
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line. */
  readonly baseline: number;
  readonly lineHeight: number;
  readonly fontSize: number;
  readonly fontWeight: 400 | 600;
  readonly color: string;
}

/** An entry of the legend with its place: the mark's box, and where its text begins. */
export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly mark: Box;
  readonly x: number;
  readonly baseline: number;
  readonly fontSize: number;
}

/** What stands around a drawing, and the room that this leaves. */
export interface Surround {
  readonly texts: readonly PictureText[];
  readonly legend: readonly PlacedEntry[];
  readonly window: SceneRect;
}

/** What is to stand around a drawing; empty texts take no room. */
export interface SurroundOptions {
  /** The page that it fills, in points. */
  readonly page: PageSize;
  readonly width: number;
  readonly height: number;
  /** Colours of the texts. */
  readonly ink: string;
  readonly muted: string;
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  /** The address at which its view can be seen. */
  readonly link: string;
  readonly legend: readonly LegendEntry[];
  /** Of texts, where they are to be other than usual. */
  readonly sizes?: Partial<SurroundSizes> | undefined;
}

/** Sizes of the texts around a drawing, in points on a page of a slide's area. */
export type SurroundSizes = Readonly<Record<keyof typeof leading | "legend", number>>;

/** In points on a page of a slide's area; a larger page has larger texts. */
const points = { margin: 17, title: 18, caption: 10, legend: 9, source: 9, link: 9 } as const;
const mostLines = { title: 3, caption: 3, source: 2, link: 2 } as const;
const leading = { title: 1.3, caption: 1.45, source: 1.4, link: 1.4 } as const;
/** From a line's top to its baseline, in font sizes. */
const ascent = 0.88;
/** From a line's middle down to its baseline, in font sizes. */
const halfAscent = 0.36;

/** Places title and caption above, legend, source and address below, and says what room is left between. */
export function placeSurround(options: SurroundOptions): Surround {
  const { page, width, height, ink, muted } = options;
  const sizes = { ...points, ...options.sizes };
  const unit = (width / page.width) * Math.max(1, Math.sqrt((page.width * page.height) / slideArea));
  const margin = sizes.margin * unit;
  const maxWidth = width - 2 * margin;
  const block = (role: PictureText["role"]): PictureText | undefined => {
    const fontSize = sizes[role] * unit;
    const fontWeight = role === "title" ? 600 : 400;
    const lines = wrapText(options[role], {
      maxWidth,
      maxLines: mostLines[role],
      fontSize,
      weight: fontWeight,
    });
    if (lines.length === 0) return undefined;
    const color = role === "title" ? ink : muted;
    return {
      role,
      lines,
      x: margin,
      baseline: 0,
      lineHeight: fontSize * leading[role],
      fontSize,
      fontWeight,
      color,
    };
  };
  const above = present(block("title"), block("caption"));
  const below = present(block("source"), block("link"));
  const top = margin + stacked(above);
  const fontSize = sizes.legend * unit;
  const rows = legendRows(options.legend, fontSize, maxWidth);
  const rowHeight = fontSize * 1.75;
  const bottom = height - margin - stacked(below);
  const legendTop =
    bottom - rows.length * rowHeight - (below.length > 0 && rows.length > 0 ? fontSize * 0.3 : 0);
  const gap = margin * 0.4;
  const end = rows.length > 0 ? legendTop - gap : below.length > 0 ? bottom - gap : bottom;
  const begin = above.length > 0 ? top + gap : top;
  return {
    texts: [...placed(above, margin), ...placed(below, bottom)],
    legend: rows.flatMap((row, at) =>
      row.map(({ entry, left }) =>
        placeEntry(entry, margin + left, legendTop + (at + 0.5) * rowHeight, fontSize),
      ),
    ),
    window: { x: margin, y: begin, width: maxWidth, height: Math.max(1, end - begin) },
  };
}

const present = (...blocks: readonly (PictureText | undefined)[]) =>
  blocks.filter((one) => one !== undefined);

const heightOf = ({ lines, lineHeight }: PictureText) => lines.length * lineHeight;
const stacked = (blocks: readonly PictureText[]) => blocks.reduce((sum, one) => sum + heightOf(one), 0);

function placed(blocks: readonly PictureText[], from: number): readonly PictureText[] {
  let y = from;
  return blocks.map((one) => {
    const baseline = y + one.fontSize * ascent;
    y += heightOf(one);
    return { ...one, baseline };
  });
}

function placeEntry(entry: LegendEntry, left: number, middle: number, fontSize: number): PlacedEntry {
  const square = entry.kind === "project";
  return {
    entry,
    mark: {
      x: left + fontSize,
      y: middle,
      width: fontSize * (square ? 1.15 : 2),
      height: fontSize * (square ? 1.15 : 1),
    },
    x: left + fontSize * 2.6,
    baseline: middle + fontSize * halfAscent,
    fontSize,
  };
}
