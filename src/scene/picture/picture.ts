import { palette, type ThemeName } from "../looks/palette.ts";
import type { Table } from "../table/table.ts";
import type { Point, Scene } from "../types.ts";
import type { Drawn } from "./drawn.ts";
import { leastSize, type Page } from "./frame.ts";
import type { LegendEntry } from "./legend.ts";
import {
  type PictureText,
  type PlacedEntry,
  placeSurround,
  type Surround,
  type SurroundWords,
} from "./picture-surround.ts";

/** What stands around a drawing, and how: empty texts are left out. */
export interface PictureLooks {
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  /** The address at which its view can be seen. */
  readonly link: string;
  /** Whether the address is not written out: where the source leads there. */
  readonly linkUnwritten?: boolean;
  readonly legend: boolean;
  /** Whether the ground is left out. */
  readonly transparent: boolean;
  readonly theme: ThemeName;
}

/** A picture as data, in points of its page: the drawing, and what stands around it. */
export interface Picture extends Page, Drawn, SurroundWords {
  readonly language: Scene["language"];
  readonly theme: ThemeName;
  readonly background: string | undefined;
  /** How much of its words is drawn, and where. */
  readonly texts: readonly PictureText[];
  readonly legend: readonly PlacedEntry[];
  /** Where the drawing stands: scene point × scale + offset. */
  readonly scale: number;
  readonly offset: Point;
  /** The size of a leaf's label, in points. */
  readonly size: number;
  /** What it was to show and the page has no legible room for. */
  readonly leftOut: readonly string[];
  /** How many labels are smaller than the least that can be read on its page. */
  readonly tooSmall: number;
  /** What it is a table of, for formats that have tables of their own. */
  readonly table?: Table;
}

/** How much it was to show and leaves out: nodes, rows, and what its view draws besides. */
export function countLeftOut({
  leftOut,
  table,
  chart,
}: Pick<Picture, "leftOut" | "table" | "chart">): number {
  return leftOut.length + (table?.chart && !chart ? 1 : 0);
}

/** Texts and colours of what stands around a drawing. */
export function surroundOf(
  page: Page,
  looks: PictureLooks,
  { legend, note }: { readonly legend: readonly LegendEntry[]; readonly note: string },
): Surround {
  const { ink, muted } = palette(looks.theme);
  const link = looks.linkUnwritten === true ? "" : looks.link;
  return placeSurround({ ...looks, link, page, ink, muted, note, legend: looks.legend ? legend : [] });
}

/** A drawing and what stands around it, as one picture. */
export function assemble(
  scene: Pick<Scene, "language" | "size">,
  drawn: Drawn,
  { texts, legend }: Surround,
  rest: {
    readonly page: Page;
    readonly looks: PictureLooks;
    readonly note: string;
    readonly scale: number;
    readonly offset: Point;
    readonly leftOut: readonly string[];
  },
): Picture {
  const { page, looks, note, scale, offset, leftOut } = rest;
  const { ink, muted, paper } = palette(looks.theme);
  const { title, caption, source, link, theme, transparent } = looks;
  const least = leastSize[page.kind] - roundingError;
  return {
    ...page,
    ...drawn,
    language: scene.language,
    theme,
    background: transparent ? undefined : paper,
    ink,
    muted,
    title,
    caption,
    note,
    source,
    link,
    texts,
    legend,
    scale,
    offset,
    size: scene.size * scale,
    leftOut,
    tooSmall: drawn.nodes.filter(({ node, faded }) => !faded && node.label.fontSize * scale < least).length,
  };
}

const roundingError = 0.005;
