import { type Basis, bases, type NodeType } from "../../core/atlas/vocabulary.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import type { NodeRole, ShapeName } from "../../core/vocabulary/roles.ts";
import { formatMessage } from "../../i18n/format.ts";
import { pictureLegend } from "../../i18n/messages/scene.ts";
import { messages } from "../../i18n/messages.ts";
import { basisOfDash } from "../looks/appearance.ts";
import type { LensEntry, Scene, SceneNode } from "../types.ts";
import type { Drawn } from "./drawn.ts";

/** One line of a legend: a colour, a shape, a row of dots or a line, and what it means. */
export type LegendEntry =
  | { readonly kind: "colour"; readonly id: string; readonly text: string; readonly color: string }
  | {
      readonly kind: "type";
      readonly id: NodeType;
      readonly text: string;
      readonly shape: ShapeName;
      /** Whether it is drawn as a small sign before words, not around them. */
      readonly sign: boolean;
    }
  | { readonly kind: "dots"; readonly id: "dots"; readonly text: string; readonly colors: readonly string[] }
  | ({ readonly kind: "lens" } & LensEntry)
  | { readonly kind: "basis"; readonly id: Basis; readonly text: string }
  | { readonly kind: "again"; readonly id: "again"; readonly text: string; readonly sample: string };

/**
 * What is drawn and needs to be explained: types by shape, dots by what they mean, bases by line; projects by hue only
 * where their own names are not in the picture, and what else the colours tell.
 */
export function legendOf(scene: Scene, drawn: Drawn): readonly LegendEntry[] {
  const { language } = scene;
  const first = (role: NodeRole) => scene.types.find((type) => type.role === role);
  const names = roleNames({ first, relations: [] }, language);
  const nodes = drawn.nodes.map(({ node }) => node);
  const shaped = new Set(nodes.flatMap(({ outline, type }) => (outline ? [type] : [])));
  const boxed = new Set(nodes.flatMap((node) => (node.boxed ? [node.type] : [])));
  const dots = nodes.flatMap((node) => node.dots.filter(({ on }) => on));
  const colors = new Set(dots.map(({ color }) => color));
  const seen = new Set([
    ...drawn.lines.flatMap(({ line }) => (line.edges.length > 0 ? [basisOfDash(line.dash)] : [])),
    ...drawn.edges.map(({ edge }) => edge.basis),
    ...nodes.flatMap(({ outline, dash }) => (outline && dash.length > 0 ? [basisOfDash(dash)] : [])),
  ]);
  const again = nodes.some((node) => node.again && !node.boxed);
  return [
    ...(scene.lens
      ? scene.lens.entries.map((entry): LegendEntry => ({ kind: "lens", ...entry }))
      : unnamedProjects(scene, nodes)),
    ...scene.types
      .filter(({ id, role }) => role !== "root" && shaped.has(id))
      .map(
        ({ id, plural, shape }): LegendEntry => ({
          kind: "type",
          id,
          text: plural[language],
          shape,
          sign: !boxed.has(id),
        }),
      ),
    ...(colors.size > 0
      ? [
          {
            kind: "dots",
            id: "dots",
            text: formatMessage(pictureLegend.dots, language, {}, names),
            colors: [...colors].slice(0, mostDots),
          } as const,
        ]
      : []),
    ...bases
      .filter((basis) => seen.has(basis) && scene.lens?.by !== "basis")
      .map(
        (basis): LegendEntry => ({
          kind: "basis",
          id: basis,
          text: formatMessage(messages[`types.basis.${basis}`], language),
        }),
      ),
    ...(again ? [namedBefore(language)] : []),
  ];
}

/** What it means that words are grey. */
export function namedBefore(language: Scene["language"]): LegendEntry {
  const sample = formatMessage(pictureLegend.sample, language);
  return { kind: "again", id: "again", text: formatMessage(pictureLegend.again, language), sample };
}

/** A legend's mark has room for no more. */
const mostDots = 4;

/** The projects whose hue is in the picture and whose name is not. */
function unnamedProjects(scene: Scene, nodes: readonly SceneNode[]): readonly LegendEntry[] {
  const named = new Set(nodes.map(({ id }) => id));
  const used = new Set(nodes.flatMap(({ projects }) => (projects.length === 1 ? projects : [])));
  const separator = scene.language === "zh" ? "" : " ";
  return scene.nodes
    .filter(({ role, id }) => role === "root" && used.has(id) && !named.has(id))
    .map((node) => ({
      kind: "colour",
      id: node.id,
      text: node.label.lines.join(separator),
      color: node.fill,
    }));
}
