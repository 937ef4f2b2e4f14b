import { textWidth } from "../../layout/measure/text-width.ts";
import { lensDash } from "../../scene/lens/lens-looks.ts";
import { dashOf } from "../../scene/looks/appearance.ts";
import { fadedShare } from "../../scene/looks/faint.ts";
import { palette } from "../../scene/looks/palette.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import type { PictureText, PlacedEntry } from "../../scene/picture/picture-surround.ts";
import { arrowInset } from "../../scene/shape/arrow.ts";
import { shortenEnd } from "../../scene/shape/polyline.ts";
import { roundedPath } from "../../scene/shape/rounded-path.ts";
import { shapePath } from "../../scene/shape/shape-path.ts";
import { bandOutline, type ChartShape } from "../../scene/table/chart-shape.ts";
import type { Point, SceneEdge, SceneHeading, SceneLine, SceneNode } from "../../scene/types.ts";
import { pictureFonts } from "../../scene/words/fonts.ts";
import { escapeXml } from "./escape-xml.ts";

/** A font face to carry inside the picture, as a `data:` URL. */
export interface EmbeddedFace {
  readonly weight: 400 | 600;
  readonly dataUrl: string;
}

/** From a line's middle down to its baseline, in font sizes. */
const baseline = 0.36;
/** Corners of panels, in sizes of a leaf's label. */
const panelRadius = 0.5;

/** What an SVG document carries besides the drawing. */
export interface SvgOptions {
  readonly faces?: readonly EmbeddedFace[];
  /** The width that it asks for; that of the picture where nothing is said. */
  readonly pixels?: number;
  /** The width that it has on paper, in place of that on a screen. */
  readonly centimetres?: number | undefined;
  /** A sentence about a node or tie, told where it is pointed at. */
  readonly about?: (id: string) => string;
  /** Where a node or tie can be seen live. */
  readonly hrefOf?: (id: string) => string;
  /** Kept in its metadata, for whoever reads the file again. */
  readonly metadata?: string;
}

/**
 * A picture as an SVG document: real text, no script, nothing fetched. Nothing in it has an id, so that any number of
 * pictures can stand in one page.
 */
export function renderSvg(picture: Picture, options: SvgOptions = {}): string {
  const { width, height, scale, offset, size } = picture;
  const { faces = [], pixels = width, centimetres, metadata } = options;
  const tall = height / width;
  const sides =
    centimetres === undefined
      ? `width="${pixels}" height="${Math.round(pixels * tall)}"`
      : `width="${round(centimetres)}cm" height="${round(centimetres * tall)}cm"`;
  const language = picture.language === "zh" ? "zh-Hans" : "en";
  const said = [picture.caption, picture.note, picture.source].filter(Boolean).join(" · ");
  const radius = round((panelRadius * size) / scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${sides} viewBox="0 0 ${round(width)} ${round(height)}" font-family="${escapeXml(pictureFonts)}" text-rendering="geometricPrecision" lang="${language}" xml:lang="${language}">`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml(said)}</desc>`,
    metadata === undefined ? "" : `<metadata>${escapeXml(metadata)}</metadata>`,
    fontStyle(faces),
    picture.background ? `<rect width="${width}" height="${height}" fill="${picture.background}"/>` : "",
    ...picture.texts.map((text) => renderText(text, picture.link)),
    `<g transform="translate(${round(offset[0])} ${round(offset[1])})${scale === 1 ? "" : ` scale(${round(scale, 5)})`}">`,
    ...picture.panels.map(
      (panel) =>
        `<rect x="${round(panel.x)}" y="${round(panel.y)}" width="${round(panel.width)}" height="${round(panel.height)}" rx="${radius}" fill="${panel.fill}"/>`,
    ),
    ...(picture.chart?.shapes ?? []).map(renderShape),
    ...picture.lines.map(({ line, faded }) => `<g${fadedMark(faded)}>${renderLine(line)}</g>`),
    ...picture.edges.map(({ edge, faded }) => thing(edge.id, faded, renderLine(edge), options)),
    ...picture.headings.map(({ heading, faded }) => `<g${fadedMark(faded)}>${renderHeading(heading)}</g>`),
    ...picture.nodes.map(({ node, faded }) => thing(node.id, faded, renderNode(node), options)),
    "</g>",
    ...picture.legend.map((placed) => renderEntry(placed, picture)),
    "</svg>",
  ].join("");
}

function renderShape(shape: ChartShape): string {
  if (shape.kind === "bar") {
    const { x, y, width, height } = shape;
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${shape.fill}"/>`;
  }
  const said = (points: readonly Point[]) => points.map(([x, y]) => `${round(x)} ${round(y)}`).join(" ");
  const { start, over, corner, back } = bandOutline(shape);
  return `<path d="M${said([start])}C${said(over)}L${said([corner])}C${said(back)}Z" fill="${shape.fill}"/>`;
}

/** A node or tie as a group under its id, with what is told of it and where it leads. */
function thing(id: string, faded: boolean, drawing: string, { about, hrefOf }: SvgOptions): string {
  const said = about ? `<title>${escapeXml(about(id))}</title>` : "";
  const group = `<g data-id="${escapeXml(id)}"${fadedMark(faded)}>${said}${drawing}</g>`;
  return hrefOf ? link(hrefOf(id), group) : group;
}

const fadedMark = (faded: boolean) => (faded ? ` opacity="${fadedShare}"` : "");
const link = (href: string, content: string) => `<a href="${escapeXml(href)}">${content}</a>`;

function fontStyle(faces: readonly EmbeddedFace[]): string {
  if (faces.length === 0) return "";
  const rules = faces.map(
    ({ weight, dataUrl }) =>
      `@font-face{font-family:"Mailuo Sans";font-weight:${weight};src:url(${dataUrl}) format("woff2")}`,
  );
  return `<style>${rules.join("")}</style>`;
}

function renderText(text: PictureText, href: string): string {
  const { lines, x, baseline: first, lineHeight, fontSize, fontWeight, color } = text;
  const drawn = lines
    .map((said, at) => words(said, x, first + at * lineHeight, fontSize, fontWeight, color, "start"))
    .join("");
  return text.role === "link" ? link(href, drawn) : drawn;
}

function renderHeading(heading: SceneHeading): string {
  const { lines, x, y, fontSize, lineHeight, fontWeight, color, align, on } = heading;
  const words = stacked({ lines, fontSize, lineHeight, fontWeight, align }, x, y, color);
  if (!on) return words;
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, fontWeight))) + 2 * on.room;
  const height = lines.length * lineHeight + 2 * on.room;
  return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" fill="${on.ground}"/>${words}`;
}

/** Lines of words around the middle of them all. */
function stacked(
  {
    lines,
    fontSize,
    lineHeight,
    fontWeight,
    align,
  }: Pick<SceneHeading, "lines" | "fontSize" | "lineHeight" | "fontWeight" | "align">,
  x: number,
  y: number,
  color: string,
): string {
  return lines
    .map((text, index) => {
      const middle = y + (index - (lines.length - 1) / 2) * lineHeight;
      return words(text, x, middle + fontSize * baseline, fontSize, fontWeight, color, align);
    })
    .join("");
}

function renderNode(node: SceneNode): string {
  const { label, outline } = node;
  const path = outline
    ? `<path transform="translate(${round(outline.x)} ${round(outline.y)})" d="${shapePath(node.shape, outline.width, outline.height)}" fill="${node.fill}" stroke="${node.stroke}" stroke-width="${round(node.strokeWidth)}"${dashed(node.dash)}/>`
    : "";
  const dots = node.dots.map(
    (dot) =>
      `<circle cx="${round(node.x + dot.dx)}" cy="${round(node.y + dot.dy)}" r="${round(dot.radius)}" fill="${dot.color}"/>`,
  );
  return `${path}${dots.join("")}${stacked(label, node.x + label.dx, node.y + label.dy, node.textColor)}`;
}

const dashed = (dash: readonly number[]) =>
  dash.length > 0 ? ` stroke-dasharray="${dash.map((value) => round(value)).join(" ")}"` : "";

function renderLine(line: SceneLine | SceneEdge): string {
  const points = line.arrow ? shortenEnd(line.points, arrowInset(line.width)) : line.points;
  const path = `<path d="${roundedPath(points, line.cornerRadius)}" fill="none" stroke="${line.stroke}" stroke-width="${round(line.width)}"${dashed("dashes" in line ? line.dashes : line.dash)}/>`;
  return `${path}${line.arrow ? arrowHead(line) : ""}`;
}

function arrowHead({ points, width, stroke }: SceneLine | SceneEdge): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return "";
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const size = width * 3.6;
  const corner = (turn: number) =>
    `${round(tip[0] - size * Math.cos(angle + turn))} ${round(tip[1] - size * Math.sin(angle + turn))}`;
  return `<path d="M${round(tip[0])} ${round(tip[1])}L${corner(0.45)}L${corner(-0.45)}Z" fill="${stroke}"/>`;
}

function renderEntry(placed: PlacedEntry, picture: Picture): string {
  const text = words(
    placed.entry.text,
    placed.x,
    placed.baseline,
    placed.fontSize,
    400,
    picture.ink,
    "start",
  );
  return legendMark(placed, picture) + text;
}

function legendMark({ entry, mark, fontSize, baseline }: PlacedEntry, { muted, theme }: Picture): string {
  const [x, y] = [round(mark.x), round(mark.y)];
  const [width, height] = [round(mark.width), round(mark.height)];
  switch (entry.kind) {
    case "colour":
      return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="${round(height / 4)}" fill="${entry.color}"/>`;
    case "type":
      return `<path transform="translate(${x} ${y})" d="${shapePath(entry.shape, width, height)}" fill="none" stroke="${muted}" stroke-width="${round(height / 10)}"/>`;
    case "lens": {
      const weight = entry.strokeWidth * fontSize;
      return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="${round(height / 4)}" fill="${entry.fill}" stroke="${entry.stroke}" stroke-width="${round(weight)}"${dashed(lensDash(entry.id, weight))}/>`;
    }
    case "dots": {
      const step = width / 4;
      return entry.colors
        .map(
          (color, at) =>
            `<circle cx="${round(x - width / 2 + (at + 0.5) * step)}" cy="${y}" r="${round(step * 0.36)}" fill="${color}"/>`,
        )
        .join("");
    }
    case "basis": {
      const weight = height / 7;
      return `<path d="M${round(x - width / 2)} ${y}H${round(x + width / 2)}" fill="none" stroke="${palette(theme).line}" stroke-width="${round(weight)}"${dashed(dashOf(entry.id, weight))}/>`;
    }
    case "again":
      return words(entry.sample, x, baseline, fontSize, 400, muted, "middle");
    default:
      return entry satisfies never;
  }
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  color: string,
  anchor: SceneHeading["align"],
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;
