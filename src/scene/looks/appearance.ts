import type { Basis } from "../../core/atlas/vocabulary.ts";
import type { NodeAttributes } from "../../core/graph/build-graph.ts";
import type { NodeRole } from "../../core/vocabulary/roles.ts";
import type { SceneNode } from "../types.ts";
import { mix } from "./colour.ts";
import { hueOf, type Palette, textOn, tint } from "./palette.ts";

/** Colours of one node. */
export type NodeColors = Pick<SceneNode, "fill" | "stroke" | "textColor">;

/** Dash lengths per basis in units of the line's own width: stated solid, inferred dashed, background dotted. */
export function dashOf(basis: Basis, width: number): readonly number[] {
  switch (basis) {
    case "stated":
      return [];
    case "inferred":
      return [width * 3.6, width * 2.6];
    case "background":
      return [width * 1.1, width * 2];
    default:
      return basis satisfies never;
  }
}

/** The basis that dash lengths stand for. */
export function basisOfDash([drawn, gap]: readonly number[]): Basis {
  if (drawn === undefined || gap === undefined) return "stated";
  return drawn > gap ? "inferred" : "background";
}

/** How a node is coloured: by its project inside a territory, in ink outside. */
export function nodeColors(
  attributes: NodeAttributes,
  colors: Palette,
  hueIndex: (projectId: string) => number,
): NodeColors {
  const { type, projects } = attributes;
  const [first] = projects;
  const hue = first !== undefined && projects.length === 1 ? hueOf(colors, hueIndex(first)) : undefined;
  return byRole(type.role, colors, hue);
}

function byRole(role: NodeRole, colors: Palette, hue: string | undefined): NodeColors {
  const outline = hue ?? colors.line;
  switch (role) {
    case "root":
      return { fill: outline, stroke: outline, textColor: textOn(colors, outline) };
    case "goal":
      return { fill: colors.surface, stroke: colors.ink, textColor: colors.ink };
    case "branch":
      return { fill: tint(colors, outline), stroke: outline, textColor: mix(outline, colors.ink, 0.72) };
    case "leaf":
      return { fill: colors.surface, stroke: outline, textColor: colors.ink };
    case "actor":
      return { fill: colors.surface, stroke: colors.line, textColor: colors.ink };
    case "means":
    case "number":
    case "source":
      return { fill: colors.paper, stroke: outline, textColor: colors.ink };
    default:
      return role satisfies never;
  }
}
