import { dashOf } from "../../scene/appearance.ts";
import { arrowInset } from "../../scene/arrow.ts";
import type { LegendEntry } from "../../scene/legend.ts";
import { textWidth } from "../../scene/measure.ts";
import { captionSize, legendSize, type Picture, pictureMargin, titleSize } from "../../scene/picture.ts";
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
const fadedOpacity = 0.14;

/** A picture as an SVG document: real text, no script, nothing fetched; `pixels` is the width it asks for. */
export function renderSvg(
  picture: Picture,
  faces: readonly EmbeddedFace[] = [],
  pixels = picture.width,
): string {
  const { width, height, scale, offset, window } = picture;
  const family = escapeXml(picture.fontFamily);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${Math.round((pixels * height) / width)}" viewBox="0 0 ${width} ${height}" font-family="${family}" lang="${picture.language === "zh" ? "zh-Hans" : "en"}">`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml([picture.caption, picture.source].filter(Boolean).join(" · "))}</desc>`,
    fontStyle(faces),
    `<clipPath id="window"><rect x="${window.x - 8}" y="${window.y - 4}" width="${window.width + 16}" height="${window.height + 8}"/></clipPath>`,
    picture.background ? `<rect width="${width}" height="${height}" fill="${picture.background}"/>` : "",
    texts(picture),
    `<g clip-path="url(#window)"><g transform="translate(${round(offset[0])} ${round(offset[1])}) scale(${round(scale, 5)})">`,
    ...picture.edges.map(({ edge, faded }) => renderEdge(edge, faded)),
    ...picture.headings.map((heading) =>
      line(heading.text, heading.x, heading.y, heading.fontSize, 400, heading.color, "middle"),
    ),
    ...picture.nodes.map(({ node, faded, labelled }) => renderNode(node, faded, labelled)),
    "</g></g>",
    renderLegend(picture),
    "</svg>",
  ];
  return parts.join("");
}

function fontStyle(faces: readonly EmbeddedFace[]): string {
  if (faces.length === 0) return "";
  const rules = faces.map(
    ({ weight, dataUrl }) =>
      `@font-face{font-family:"Mailuo Sans";font-weight:${weight};src:url(${dataUrl}) format("woff2")}`,
  );
  return `<style>${rules.join("")}</style>`;
}

function texts({ title, caption, source, ink, muted, height }: Picture): string {
  let y = pictureMargin;
  const said: string[] = [];
  if (title) {
    said.push(line(title, pictureMargin, y + titleSize * 0.82, titleSize, 600, ink, "start"));
    y += titleSize * 1.4;
  }
  if (caption)
    said.push(line(caption, pictureMargin, y + captionSize * 0.8, captionSize, 400, muted, "start"));
  if (source)
    said.push(
      line(source, pictureMargin, height - pictureMargin + 4, captionSize * 0.86, 400, muted, "start"),
    );
  return said.join("");
}

function renderNode(node: SceneNode, faded: boolean, labelled: boolean): string {
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
  return `<g data-id="${escapeXml(node.id)}"${faded ? ` opacity="${fadedOpacity}"` : ""}>${path}${dots.join("")}${lines.join("")}</g>`;
}

function renderEdge(edge: SceneEdge, faded: boolean): string {
  const dash =
    edge.dash.length > 0 ? ` stroke-dasharray="${edge.dash.map((value) => round(value)).join(" ")}"` : "";
  const points = edge.arrow ? shortenEnd(edge.points, arrowInset(edge.width)) : edge.points;
  const path = `<path d="${roundedPath(points, edge.cornerRadius)}" fill="none" stroke="${edge.stroke}" stroke-width="${edge.width}"${dash}/>`;
  return `<g data-id="${escapeXml(edge.id)}"${faded ? ` opacity="${fadedOpacity}"` : ""}>${path}${edge.arrow ? arrowHead(edge) : ""}</g>`;
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

function renderLegend(picture: Picture): string {
  const y = picture.height - pictureMargin - (picture.source ? captionSize * 1.7 : 0);
  let x = pictureMargin;
  return picture.legend
    .map((entry) => {
      const mark = legendMark(entry, x + 14, y - legendSize * 0.36, picture);
      const text = line(entry.text, x + 36, y, legendSize, 400, picture.ink, "start");
      x += 36 + textWidth(entry.text, legendSize, 400) * 1.06 + 24;
      return mark + text;
    })
    .join("");
}

function legendMark(entry: LegendEntry, x: number, y: number, { muted }: Picture): string {
  switch (entry.kind) {
    case "project":
      return `<rect x="${x - 8}" y="${y - 8}" width="16" height="16" rx="4" fill="${entry.color}"/>`;
    case "type":
      return `<path transform="translate(${x} ${y})" d="${shapePath(entry.shape, 28, 14)}" fill="none" stroke="${muted}" stroke-width="1.4"/>`;
    case "basis":
      return `<path d="M${x - 14} ${y}H${x + 14}" stroke="${muted}" stroke-width="2" stroke-dasharray="${dashOf(entry.id, 2).join(" ")}"/>`;
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
