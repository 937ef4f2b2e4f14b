import { basisOfDash } from "../../../scene/looks/appearance.ts";
import type { Picture } from "../../../scene/picture/picture.ts";
import { outlineInset } from "../../../scene/shape/shape-outline.ts";
import type { SceneNode } from "../../../scene/types.ts";
import { arialWidth } from "../shape/arial-width.ts";
import { plainPreset, preset, type ShapePreset, shapePreset } from "../shape/shape-preset.ts";
import { lineXml, type ShapeIdentity, shapeXml } from "../shape/shape-xml.ts";
import { textBody } from "../shape/text-body.ts";
import type { PictureSpace } from "./picture-space.ts";

/** How things are drawn on one slide. */
export interface SlideStyle {
  /**
   * A fill, in a project where it is of one; of what a filter fades, opaque too, so that lines under it do not add up.
   */
  readonly fill: (color: string, faded: boolean, project?: string) => string;
  readonly language: Picture["language"];
  readonly space: PictureSpace;
  /** How much room a node's words have, of what they need; undefined for all that there is. */
  readonly slackOf: (node: SceneNode) => number | undefined;
}

/** The native form of a node: of its outline, or a plain one of what is words alone. */
export function formOf({ boxed, shape, width, height }: SceneNode): ShapePreset {
  return boxed ? shapePreset(shape, width, height) : plainPreset(width, height);
}

/** A node as one native shape with its words inside. */
export function nodeShape(
  who: ShapeIdentity,
  { node, faded }: Picture["nodes"][number],
  form: ShapePreset,
  { fill, language, space, slackOf }: SlideStyle,
): string {
  const { label, boxed } = node;
  const { sceneUnit } = space;
  const project = projectOf(node);
  const centred = label.align === "middle";
  const style = {
    language,
    size: label.fontSize * sceneUnit,
    bold: label.fontWeight === 600,
    fill: fill(node.textColor, faded, project),
    align: centred ? "ctr" : "l",
    lineHeight: label.lineHeight * sceneUnit,
  } as const;
  const shift = (label.dx - form.textMiddle[0]) * sceneUnit;
  const tall = label.lines.length * label.lineHeight;
  const spare = Math.max(0, node.height - 2 * form.textLeft - tall);
  const lower = 2 * (label.dy + lowered(label) - form.textMiddle[1]);
  const drop = Math.min(spare, Math.max(-spare, lower)) * sceneUnit;
  const { start, end, more } = roomIn(node, slackOf(node));
  const kept = (side: number) => Math.max(0, side) * sceneUnit;
  const sides = centred
    ? { left: kept(start) + Math.max(0, 2 * shift), right: kept(end) + Math.max(0, -2 * shift) }
    : { left: kept(start - form.textLeft), right: kept(end) };
  return shapeXml(who, {
    frame: space.sceneFrame({ ...node, x: node.x + more / 2, width: node.width + more }),
    geometry: form.geometry,
    textBox: !boxed,
    ...(boxed && {
      fill: fill(node.fill, faded, project),
      outline: lineXml(node.strokeWidth * sceneUnit, fill(node.stroke, faded, project), dashName(node.dash)),
    }),
    text: textBody([[label.lines, style]], {
      ...sides,
      top: Math.max(0, drop),
      bottom: Math.max(0, -drop),
    }),
  });
}

/** What a line has besides its own width: programs round each letter. */
const rounding = 1.01;

/** The width that a label's lines take in the faces of the deck: in less room they would be broken. */
function roomOf({ lines, fontSize, fontWeight }: SceneNode["label"]): number {
  return Math.max(...lines.map((line) => arialWidth(line, fontSize, fontWeight))) * rounding;
}

/** How much of a line's font size is ink. */
const inked = 0.75;

/** What a node's words leave free at either side, and how much further they may go than the node, in scene units. */
function roomIn(node: SceneNode, slack?: number) {
  const { label, boxed, width } = node;
  const needed = roomOf(label);
  const free = width - needed;
  const most = slack === undefined ? width : needed * slack;
  const inset = boxed
    ? outlineInset(node.shape, width, node.height, label.lines.length * label.fontSize * inked)
    : 0;
  if (label.align === "middle") {
    const side = Math.max(Math.min(inset, free / 2), (width - most) / 2);
    return { start: side, end: side, more: 0 };
  }
  // Words without an outline begin beside their sign, and have more room behind them where a face is wider.
  const begin = width / 2 + label.dx;
  const start = boxed ? Math.min(begin, free) : begin;
  const more = boxed ? 0 : Math.max(0, begin - free);
  const end = Math.max(Math.min(inset, free + more - start), width - start - most);
  return { start, end, more };
}

/** Boxes that are made for their words: who writes others there makes them wider. */
const forWords = ["root", "goal", "branch"] as const satisfies readonly SceneNode["role"][];

/**
 * The least room that the words of a picture's boxes of one kind have, of what they need: all of them get as little, so that
 * programs without the deck's faces set them all smaller alike.
 */
export function slackIn(nodes: Picture["nodes"]): SlideStyle["slackOf"] {
  const kind = ({ role, label }: SceneNode) => `${role} ${label.fontSize}`;
  const least = new Map<string, number>();
  for (const { node } of nodes) {
    if (!node.boxed || !forWords.some((role) => role === node.role)) continue;
    const { start, end } = roomIn(node);
    const slack = (node.width - start - end) / roomOf(node.label);
    least.set(kind(node), Math.min(least.get(kind(node)) ?? slack, slack));
  }
  return (node) => least.get(kind(node));
}

/**
 * How much lower a label's baselines stand in pictures than where exact line spacing puts them, at four fifths of the
 * line, in scene units.
 */
const lowered = ({ fontSize, lineHeight }: SceneNode["label"]) => 0.36 * fontSize - 0.3 * lineHeight;

/** What stands before the words of a node without an outline: the sign of its type, the marks of its projects. Words say the same. */
export function signShapes(
  { node, faded }: Picture["nodes"][number],
  { fill, space }: SlideStyle,
  nextNumber: () => number,
): readonly string[] {
  const { outline, boxed, shape, dash, strokeWidth } = node;
  const { sceneUnit } = space;
  const name = labelOf(node);
  const sign =
    outline && !boxed
      ? [
          shapeXml(
            { number: nextNumber(), name, decorative: true },
            {
              frame: space.sceneFrame(outline),
              geometry: shapePreset(shape, outline.width, outline.height).geometry,
              fill: fill(node.fill, faded),
              outline: lineXml(
                strokeWidth * sceneUnit,
                fill(node.stroke, faded, projectOf(node)),
                dashName(dash),
              ),
            },
          ),
        ]
      : [];
  const dots = node.dots.map(({ dx, dy, radius, color }, index) =>
    shapeXml(
      { number: nextNumber(), name: `${name} ${index + 1}`, decorative: true },
      {
        frame: space.sceneFrame({
          x: node.x + dx,
          y: node.y + dy,
          width: 2 * radius,
          height: 2 * radius,
        }),
        geometry: preset("ellipse"),
        fill: fill(color, faded),
      },
    ),
  );
  return [...sign, ...dots];
}

/** The project whose hue a node has. */
const projectOf = ({ projects }: SceneNode) => (projects.length === 1 ? projects[0] : undefined);

/** A node's label on one line. */
export function labelOf(node: SceneNode): string {
  return node.label.lines.reduce((text, line) => {
    const apart = /[\p{Script=Latin}\p{N}),.]$/u.test(text) && /^[\p{Script=Latin}\p{N}(]/u.test(line);
    return `${text}${apart ? " " : ""}${line}`;
  });
}

const dashNames = { stated: "solid", inferred: "dash", background: "sysDot" } as const;

/** PowerPoint's own dashes for those of a basis: none, long, short. */
export function dashName(dash: readonly number[]): "solid" | "dash" | "sysDot" {
  return dashNames[basisOfDash(dash)];
}
