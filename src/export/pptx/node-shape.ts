import type { Picture } from "../../scene/picture.ts";
import type { SceneNode } from "../../scene/types.ts";
import type { Frame, PictureSpace } from "./picture-space.ts";
import { preset, type ShapePreset } from "./shape-preset.ts";
import { lineXml, type ShapeIdentity, shapeXml } from "./shape-xml.ts";
import { textBody } from "./text-body.ts";

/** How things are drawn on one slide. */
export interface SlideStyle {
  /** A fill; of what a filter fades, opaque too, so that lines under it do not add up. */
  readonly fill: (color: string, faded?: boolean) => string;
  readonly language: Picture["language"];
  readonly space: PictureSpace;
}

/** A node as one native shape with its text inside; without text where its label would be too small to read. */
export function nodeShape(
  who: ShapeIdentity,
  { node, faded, labelled }: Picture["nodes"][number],
  frame: Frame,
  form: ShapePreset,
  { fill, language, space: { sceneUnit } }: SlideStyle,
): string {
  const { label } = node;
  const shift = (node.labelShift - form.textMiddle[0]) * sceneUnit;
  const style = {
    language,
    size: label.fontSize * sceneUnit,
    bold: label.fontWeight === 600,
    fill: fill(node.textColor, faded),
    align: "ctr",
    lineHeight: label.lineHeight * sceneUnit,
  } as const;
  const room = {
    left: Math.max(0, 2 * shift),
    right: Math.max(0, -2 * shift),
    top: Math.max(0, 2 * (lowered(label) - form.textMiddle[1]) * sceneUnit),
  };
  return shapeXml(who, {
    frame,
    geometry: form.geometry,
    fill: fill(node.fill, faded),
    outline: lineXml(node.strokeWidth * sceneUnit, fill(node.stroke, faded), dashName(node.dash)),
    ...(labelled && { text: textBody([[label.lines, style]], room) }),
  });
}

/**
 * How much lower a label's baselines stand in pictures than where exact line spacing puts them, at four fifths of the
 * line, in scene units.
 */
const lowered = ({ fontSize, lineHeight }: SceneNode["label"]) => 0.36 * fontSize - 0.3 * lineHeight;

/** The marks of a shared node's projects: what they say stands in the node's own text. */
export function dotShapes(
  node: SceneNode,
  faded: boolean,
  frame: Frame,
  { fill, space: { sceneUnit } }: SlideStyle,
  nextNumber: () => number,
): readonly string[] {
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  return node.dots.map((dot, index) => {
    const radius = dot.radius * sceneUnit;
    return shapeXml(
      { number: nextNumber(), name: `${labelOf(node)} ${index + 1}`, decorative: true },
      {
        frame: {
          x: x + dot.dx * sceneUnit - radius,
          y: y + dot.dy * sceneUnit - radius,
          width: 2 * radius,
          height: 2 * radius,
        },
        geometry: preset("ellipse"),
        fill: fill(dot.color, faded),
      },
    );
  });
}

/** A node's label on one line. */
export function labelOf(node: SceneNode): string {
  return node.label.lines.reduce((text, line) => {
    const apart = /[\p{Script=Latin}\p{N}),.]$/u.test(text) && /^[\p{Script=Latin}\p{N}(]/u.test(line);
    return `${text}${apart ? " " : ""}${line}`;
  });
}

/** PowerPoint's own dashes for those of a basis: none, long, short. */
export function dashName(dash: readonly number[]): "solid" | "dash" | "sysDot" {
  const [drawn, gap] = dash;
  if (drawn === undefined || gap === undefined) return "solid";
  return drawn > gap ? "dash" : "sysDot";
}
