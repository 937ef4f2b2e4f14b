import type { Language, NodeType } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Level } from "../../core/view/level.ts";
import type { Boxing } from "../boxing.ts";
import type { Palette } from "../palette.ts";
import type { Obstacles } from "../route/obstacles.ts";
import type { RouteNode } from "../route/outline-port.ts";
import type { TypeStyle } from "../type-style.ts";
import type { Point, SceneEdge, SceneHeading, SceneNode } from "../types.ts";

/** The level from which a tie is drawn unasked; `asked` for one that something must ask for. */
export type Standing = SceneEdge["standing"];

/** What a kind of layout decides of a picture beyond the places: sizes, which ties stand, their ways, headings. */
export interface LayoutForm {
  readonly id: "map" | "lanes" | "page";
  /** The level that a reader sees when the layout fills the stage that it is made for. */
  readonly level: Level;
  /** How boxes of a type are set. */
  style(type: NodeType, language: Language): TypeStyle;
  /** What decides the boxes of its nodes, apart from their style. */
  boxing(graph: AtlasGraph, language: Language): Boxing;
  /** How each tie stands; asks the graph once, answers for all ties. */
  standing(graph: AtlasGraph): (edgeId: string) => Standing;
  /** The ways of standing ties from source to target outline; one that its own kind of way cannot serve is missing. */
  routes(
    graph: AtlasGraph,
    placed: ReadonlyMap<string, RouteNode>,
    standing: ReadonlyMap<string, Standing>,
    obstacles: Obstacles,
  ): ReadonlyMap<string, readonly Point[]>;
  /** Width of a tie by how it stands, in scene units. */
  readonly tieWidths: Readonly<Record<Standing, number>>;
  headings(nodes: readonly SceneNode[], colors: Palette, language: Language): readonly SceneHeading[];
}
