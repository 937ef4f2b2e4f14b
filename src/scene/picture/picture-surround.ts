import { textWidth } from "../../layout/measure/text-width.ts";
import type { Box, SceneRect } from "../types.ts";
import { wrapSlack, wrapText } from "../words/wrap-text.ts";
import { framePage, type Page } from "./frame.ts";
import type { LegendEntry } from "./legend.ts";
import { legendRows } from "./legend-rows.ts";

/** A text beside the drawing, in points of the page; its lines begin at `x`. */
export interface PictureText {
  readonly role: "title" | "caption" | "note" | "source" | "link";
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

/** Texts that stand around a drawing, in full, and their colours. */
export interface SurroundWords {
  readonly ink: string;
  readonly muted: string;
  readonly title: string;
  readonly caption: string;
  /** What it leaves out, in words. */
  readonly note: string;
  readonly source: string;
  /** The address at which its view can be seen. */
  readonly link: string;
}

/** What is to stand around a drawing; empty texts take no room. */
export interface SurroundOptions extends SurroundWords {
  /** The page that it fills. */
  readonly page: Page;
  readonly legend: readonly LegendEntry[];
}

/** In points: of a slide that a room reads; of paper, where A4 has this much and other sizes their share. */
const points = {
  slide: { margin: 18, title: 28, caption: 14, legend: 11, note: 11, source: 11, link: 11 },
  paper: { margin: 14, title: 14, caption: 9, legend: 7.5, note: 7, source: 7, link: 7 },
} as const satisfies Record<Page["kind"], object>;
/** The smallest of them, in points: what explains a picture is no smaller than what it explains. */
const leastAround: Readonly<Record<Page["kind"], number>> = { slide: 11, paper: 7 };
const mostLines = { title: 3, caption: 3, note: 2, source: 2, link: 2 } as const;
const longTitle = 0.82;
const leading = { title: 1.2, caption: 1.4, note: 1.4, source: 1.4, link: 1.4 } as const;
/** From a line's top to its baseline, in font sizes. */
const ascent = 0.88;
/** From a line's middle down to its baseline, in font sizes. */
const halfAscent = 0.36;
/** Room that every placement keeps free at its edges. */
const placedMargin = 12;
/** How much smaller or larger than on A4 the texts on paper are at most. */
const [leastShare, mostShare] = [0.7, 1.35];

/** Places title and caption above, legend, what is left out, source and address below, and says what room is left. */
export function placeSurround(options: SurroundOptions): Surround {
  const { page, ink, muted } = options;
  const { width, height } = page;
  const sizeOf = (name: keyof typeof points.slide) =>
    Math.max(leastAround[page.kind], points[page.kind][name] * shareOf(page));
  const margin = sizeOf("margin");
  const maxWidth = Math.max(1, width - 2 * margin);
  const block = (role: PictureText["role"]): PictureText | undefined => {
    const usual = sizeOf(role);
    const fontWeight = role === "title" ? 600 : 400;
    const wrapped = (size: number, room = maxWidth) =>
      wrapText(options[role], {
        maxWidth: room,
        maxLines: mostLines[role],
        fontSize: size,
        weight: fontWeight,
      });
    // A whole sentence as a title is as well read a little smaller, and leaves the drawing more room.
    const fontSize = role === "title" && wrapped(usual).length > 1 ? usual * longTitle : usual;
    let lines = wrapped(fontSize);
    if (lines.length === 0) return undefined;
    // Lines of a title are about as long as each other: no word stands alone in the last.
    if (role === "title" && lines.length > 1 && lines.length < mostLines.title)
      for (let room = maxWidth - fontSize; room > maxWidth / 2; room -= fontSize) {
        const narrower = wrapped(fontSize, room);
        if (narrower.length > lines.length) break;
        lines = narrower;
      }
    const lineHeight = fontSize * leading[role];
    const color = role === "title" ? ink : muted;
    return { role, lines, x: margin, baseline: 0, lineHeight, fontSize, fontWeight, color };
  };
  const above = present(block("title"), block("caption"));
  const edge = margin * 0.7;
  const top = edge + stacked(above);
  const fontSize = sizeOf("legend");
  const rows = legendRows(options.legend, fontSize, maxWidth);
  const rowHeight = fontSize * 1.7;
  const note = block("note");
  const noteX = besideLegend(note, rows.at(-1)?.at(-1)?.right, fontSize, maxWidth);
  const below = footOf(
    present(noteX === undefined ? note : undefined, block("source"), block("link")),
    maxWidth,
  );
  const bottom = height - edge - stacked(below);
  const legendTop = bottom - rows.length * rowHeight - (rows.length > 0 ? fontSize * 0.25 : 0);
  const rowMiddle = (at: number) => legendTop + (at + 0.5) * rowHeight;
  const beside =
    note && noteX !== undefined
      ? [{ ...note, x: margin + noteX, baseline: rowMiddle(rows.length - 1) + fontSize * halfAscent }]
      : [];
  // A placement keeps its own margin, which is room enough.
  const begin = above.length > 0 ? top : 0;
  const end = rows.length + below.length > 0 ? legendTop - fontSize * 0.2 : height;
  const side = page.kind === "slide" ? 0 : Math.max(0, margin - placedMargin);
  return {
    texts: [...placed(above, edge), ...beside, ...placed(below, bottom)],
    legend: rows.flatMap((row, at) =>
      row.map(({ entry, left }) => placeEntry(entry, margin + left, rowMiddle(at), fontSize)),
    ),
    window: { x: side, y: begin, width: Math.max(1, width - 2 * side), height: Math.max(1, end - begin) },
  };
}

function shareOf({ kind, width, height }: Page): number {
  if (kind === "slide") return 1;
  const { A4 } = framePage;
  return Math.min(mostShare, Math.max(leastShare, Math.sqrt((width * height) / (A4.width * A4.height))));
}

/** Where a text of one line has room in the last row of a legend, after its last entry; it takes no row of its own then. */
function besideLegend(
  text: PictureText | undefined,
  end: number | undefined,
  fontSize: number,
  maxWidth: number,
): number | undefined {
  const [line, more] = text?.lines ?? [];
  if (!text || end === undefined || line === undefined || more !== undefined) return undefined;
  const x = end + fontSize * 2;
  return x + textWidth(line, text.fontSize, 400) * wrapSlack <= maxWidth ? x : undefined;
}

/** What stands below a drawing, each beside the one before where both have room on one line. */
function footOf(blocks: readonly PictureText[], maxWidth: number): readonly PictureText[] {
  const placed: PictureText[] = [];
  for (const block of blocks) {
    const before = placed.at(-1);
    const [left, right] = [before?.lines[0], block.lines[0]];
    const widthOf = (text: string) => textWidth(text, block.fontSize, 400) * wrapSlack;
    const x = before && left !== undefined ? before.x + widthOf(left) + before.fontSize * 1.6 : 0;
    const single = before?.lines.length === 1 && block.lines.length === 1 && right !== undefined;
    if (before && single && x + widthOf(right) <= (placed[0]?.x ?? 0) + maxWidth) {
      placed[placed.length - 1] = { ...before, lineHeight: 0 };
      placed.push({ ...block, x });
    } else placed.push(block);
  }
  return placed;
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
    return { ...one, baseline, lineHeight: one.lineHeight || one.fontSize };
  });
}

function placeEntry(entry: LegendEntry, left: number, middle: number, fontSize: number): PlacedEntry {
  const square = entry.kind === "colour" || (entry.kind === "type" && entry.sign);
  const width = fontSize * (square ? 1 : 1.8);
  return {
    entry,
    mark: {
      x: left + width / 2,
      y: middle,
      width,
      height: fontSize * (square ? 1 : 0.95),
    },
    x: left + fontSize * (square ? 1.55 : 2.3),
    baseline: middle + fontSize * halfAscent,
    fontSize,
  };
}
