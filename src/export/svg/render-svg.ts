import { dashOf } from "../../scene/appearance.ts";
import { arrowInset } from "../../scene/arrow.ts";
import { fadedShare } from "../../scene/faint.ts";
import { pictureFonts } from "../../scene/fonts.ts";
import type { Picture } from "../../scene/picture.ts";
import type { PictureText, PlacedEntry } from "../../scene/picture-surround.ts";
import { shortenEnd } from "../../scene/route/polyline.ts";
import { shapePath } from "../../scene/shape-path.ts";
import type { SceneEdge, SceneNode } from "../../scene/types.ts";
import { escapeXml } from "./escape-xml.ts";
import { roundedPath } from "./rounded-path.ts";

/** A font face to carry inside the picture, as a `data:` URL. */
export interface EmbeddedFace {
  readonly weight: 400 | 600;
  readonly dataUrl: string;
}

/** From a line's middle down to its baseline, in font sizes. */
const baseline = 0.36;

/** What an SVG document carries besides the drawing. */
export interface SvgOptions {
  readonly faces?: readonly EmbeddedFace[];
  /** The width that it asks for; that of the picture where nothing is said. */
  readonly pixels?: number;
  /** A sentence about a node or tie, told where it is pointed at. */
  readonly about?: (id: string) => string;
  /** Where a node or tie can be seen live. */
  readonly hrefOf?: (id: string) => string;
  /** Kept in its metadata, for whoever reads the file again. */
  readonly metadata?: string;
}

/** A picture as an SVG document: real text, no script, nothing fetched. */
export function renderSvg(picture: Picture, options: SvgOptions = {}): string {
  const { width, height, scale, offset, window } = picture;
  const { faces = [], pixels = width, metadata } = options;
  const language = picture.language === "zh" ? "zh-Hans" : "en";
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${Math.round((pixels * height) / width)}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(pictureFonts)}" lang="${language}" xml:lang="${language}">`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml([picture.caption, picture.source].filter(Boolean).join(" · "))}</desc>`,
    metadata === undefined ? "" : `<metadata>${escapeXml(metadata)}</metadata>`,
    fontStyle(faces),
    `<clipPath id="window"><rect x="${round(window.x - 8)}" y="${round(window.y - 4)}" width="${round(window.width + 16)}" height="${round(window.height + 8)}"/></clipPath>`,
    picture.background ? `<rect width="${width}" height="${height}" fill="${picture.background}"/>` : "",
    ...picture.texts.map((text) => renderText(text, picture.link)),
    `<g clip-path="url(#window)"><g transform="translate(${round(offset[0])} ${round(offset[1])}) scale(${round(scale, 5)})">`,
    ...picture.edges.map(({ edge, faded }) => thing(edge.id, faded, renderEdge(edge), options)),
    ...picture.headings.map((heading) =>
      line(heading.text, heading.x, heading.y, heading.fontSize, 400, heading.color, "middle"),
    ),
    ...picture.nodes.map(({ node, faded, labelled }) =>
      thing(node.id, faded, renderNode(node, labelled), options),
    ),
    "</g></g>",
    ...picture.legend.map((placed) => renderEntry(placed, picture)),
    "</svg>",
  ];
  return parts.join("");
}

/** A node or tie as a group under its id, with what is told of it and where it leads. */
function thing(id: string, faded: boolean, drawing: string, { about, hrefOf }: SvgOptions): string {
  const said = about ? `<title>${escapeXml(about(id))}</title>` : "";
  const group = `<g data-id="${escapeXml(id)}"${faded ? ` opacity="${fadedShare}"` : ""}>${said}${drawing}</g>`;
  return hrefOf ? link(hrefOf(id), group) : group;
}

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
    .map((said, at) => line(said, x, first + at * lineHeight, fontSize, fontWeight, color, "start"))
    .join("");
  return text.role === "link" ? link(href, drawn) : drawn;
}

function renderNode(node: SceneNode, labelled: boolean): string {
  const { label } = node;
  const dash =
    node.dash.length > 0 ? ` stroke-dasharray="${node.dash.map((value) => round(value)).join(" ")}"` : "";
  const lines = labelled
    ? label.lines.map((text, index) => {
        const middle = node.y + (index - (label.lines.length - 1) / 2) * label.lineHeight;
        const y = middle + label.fontSize * baseline;
        return line(
          text,
          node.x + node.labelShift,
          y,
          label.fontSize,
          label.fontWeight,
          node.textColor,
          "middle",
        );
      })
    : [];
  const dots = node.dots.map(
    (dot) =>
      `<circle cx="${round(node.x + dot.dx)}" cy="${round(node.y + dot.dy)}" r="${round(dot.radius)}" fill="${dot.color}"/>`,
  );
  const path = `<path transform="translate(${round(node.x)} ${round(node.y)})" d="${shapePath(node.shape, node.width, node.height)}" fill="${node.fill}" stroke="${node.stroke}" stroke-width="${node.strokeWidth}"${dash}/>`;
  return `${path}${dots.join("")}${lines.join("")}`;
}

function renderEdge(edge: SceneEdge): string {
  const dash =
    edge.dash.length > 0 ? ` stroke-dasharray="${edge.dash.map((value) => round(value)).join(" ")}"` : "";
  const points = edge.arrow ? shortenEnd(edge.points, arrowInset(edge.width)) : edge.points;
  const path = `<path d="${roundedPath(points, edge.cornerRadius)}" fill="none" stroke="${edge.stroke}" stroke-width="${edge.width}"${dash}/>`;
  return `${path}${edge.arrow ? arrowHead(edge) : ""}`;
}

function arrowHead(edge: SceneEdge): string {
  const tip = edge.points.at(-1);
  const before = edge.points.at(-2);
  if (!tip || !before) return "";
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const size = 3 + edge.width * 1.6;
  const corner = (turn: number) =>
    `${round(tip[0] - size * Math.cos(angle + turn))} ${round(tip[1] - size * Math.sin(angle + turn))}`;
  return `<path d="M${round(tip[0])} ${round(tip[1])}L${corner(0.45)}L${corner(-0.45)}Z" fill="${edge.stroke}"/>`;
}

function renderEntry(placed: PlacedEntry, { muted, ink }: Picture): string {
  const text = line(placed.entry.text, placed.x, placed.baseline, placed.fontSize, 400, ink, "start");
  return legendMark(placed, muted) + text;
}

function legendMark({ entry, mark }: PlacedEntry, color: string): string {
  const [x, y] = [round(mark.x), round(mark.y)];
  const [width, height] = [round(mark.width), round(mark.height)];
  switch (entry.kind) {
    case "project":
      return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}" rx="${round(height / 4)}" fill="${entry.color}"/>`;
    case "type":
      return `<path transform="translate(${x} ${y})" d="${shapePath(entry.shape, width, height)}" fill="none" stroke="${color}" stroke-width="${round(height / 10)}"/>`;
    case "basis": {
      const weight = height / 7;
      const dash = dashOf(entry.id, weight).map((value) => round(value));
      return `<path d="M${round(x - width / 2)} ${y}H${round(x + width / 2)}" stroke="${color}" stroke-width="${round(weight)}" stroke-dasharray="${dash.join(" ")}"/>`;
    }
    default:
      return entry satisfies never;
  }
}

function line(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  color: string,
  anchor: "start" | "middle",
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;
