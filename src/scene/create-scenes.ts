import type { Atlas } from "../core/atlas/atlas.ts";
import { type Language, languages } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { rootProjects } from "../core/graph/tree.ts";
import type { StageSize } from "../core/link/link-state.ts";
import { type Level, levelOfRole, seenAt } from "../core/view/level.ts";
import { frames } from "../layout/frames.ts";
import type { pinned } from "../layout/pinned.ts";
import { commonArrangement } from "../layout/place.ts";
import type { Frame, Placement } from "../layout/placement.ts";
import { buildScene } from "./build-scene.ts";
import type { ThemeName } from "./looks/palette.ts";
import { actorsOf } from "./picture/subject-of.ts";
import { contentIn, type Placeable, type Placed, placeContent } from "./place-content.ts";
import type { Scene } from "./types.ts";

/** The nodes that a step of a tour shows, whatever their level, and where who takes part stands. */
export interface ToldPart {
  readonly ids: ReadonlySet<string>;
  readonly actors: Placeable["actors"];
}

/** What is placed on the stage. */
export interface StageLayout {
  readonly view: "map" | "lanes";
  readonly stage: StageSize;
  /** Whether mechanisms, figures and references are placed, too. */
  readonly detail: boolean;
  /** The nodes that are placed; all where nothing is said. */
  readonly only?: ReadonlySet<string> | undefined;
  /** What a step of a tour shows, in the place of all that. */
  readonly told?: ToldPart | undefined;
}

const levelOf = ({ detail }: StageLayout): Level => (detail ? "near" : "overview");

/** Whether nodes stand where pins move them: in the overview of the whole atlas, where there is room beside each. */
export function pinsHold({ view, stage, detail, only, told }: StageLayout): boolean {
  return view === "map" && !detail && !only && !told && !isColumn({ stage });
}

/** A layout in a language and theme. */
export type SceneOf = (layout: StageLayout, language: Language, theme: ThemeName) => Scene;

/** Below this width, in CSS pixels, a stage has no room for territories beside each other. */
const narrowBelow = 600;
/** Sizes of the detail, which is looked at in parts. */
const looked = { least: 2, floor: 6, comfort: 14.5, most: 18 } as const;
/** Sizes of what is arranged without the rest: a little of an atlas fills the stage, too. */
const alone = { least: 8, floor: 11, comfort: 18, most: 24 } as const;
/** Sizes of what a step of a tour shows: all of it, for a hall. */
const shown = { least: 2, floor: 12, comfort: 20, most: 34 } as const;
/** Words in lanes, which scroll, are never smaller, in CSS pixels. */
const legible = 11;
/** Placements that are kept, the last ones. */
const kept = 12;

/** What moves pinned nodes: few atlases have pins. */
let movePinned: typeof pinned | undefined;

/** Fetches what moves pinned nodes, for an atlas that has pins; before its first scene. */
export async function fetchPinned(): Promise<true> {
  movePinned = (await import("../layout/pinned.ts")).pinned;
  return true;
}

/** Makes the scenes of an atlas; each placement, which is the costly part, once. */
export function createScenes({
  atlas,
  graph,
}: {
  readonly atlas: Pick<Atlas, "pins">;
  readonly graph: AtlasGraph;
}): SceneOf {
  const placements = new Map<string, Placed>();
  const arrangements = new Map<string, string | undefined>();

  const shows = (layout: StageLayout) => {
    const level = levelOf(layout);
    const { only, told } = layout;
    if (told) return (id: string) => told.ids.has(id);
    return (id: string) =>
      seenAt(levelOfRole[graph.getNodeAttribute(id, "type").role], level) && (only?.has(id) ?? true);
  };

  /** Whether it is one project alone, in which who takes part can stand with the measures, as in lanes: no tie crosses it. */
  const isOfOne = ({ only }: StageLayout): boolean =>
    only !== undefined &&
    rootProjects(graph).filter((id) => only.has(id)).length === 1 &&
    actorsOf(graph, (id) => only.has(id), new Set()) === "details";

  /** Languages and levels share the arrangement of the overview, so that nothing changes its side when either does. */
  const arrangementOf = (layout: StageLayout): string | undefined => {
    if (isScrolled(layout)) return undefined;
    const model = { ...layout, detail: false };
    const key = nameOf(model);
    if (!arrangements.has(key)) {
      const contents = languages.map((language) => contentIn(placeable(model, language)));
      arrangements.set(key, commonArrangement(contents, frameOf(model)));
    }
    return arrangements.get(key);
  };
  const placeable = (layout: StageLayout, language: Language): Placeable => ({
    graph,
    language,
    shows: shows(layout),
    // A column holds what lanes have beside each other, one below the other.
    form: isColumn(layout) ? "map" : layout.view,
    actors: layout.told?.actors ?? (layout.view === "lanes" || isOfOne(layout) ? "details" : "spine"),
  });

  return (layout, language, theme) => {
    const { stage } = layout;
    const layoutId = `${nameOf(layout)}-${language}`;
    let placed = placements.get(layoutId);
    if (!placed) {
      const { pins } = atlas;
      const moves = movePinned;
      const moved =
        pins && moves && pinsHold(layout) ? (placed: Placement) => moves(placed, pins) : undefined;
      placed = placeContent(placeable(layout, language), frameOf(layout), arrangementOf(layout), moved);
      placements.set(layoutId, placed);
      for (const key of [...placements.keys()].slice(0, -kept)) placements.delete(key);
    }
    const fit = isScrolled(layout) ? "width" : "whole";
    const scene = buildScene({ graph, ...placed, layoutId, fit, language, theme });
    if (layout.view === "lanes" && isColumn(layout)) return { ...scene, legible: true };
    return fit === "whole" ? { ...scene, height: stage.height } : scene;
  };
}

/** Whether a stage has room for one column only, which is read by scrolling. */
export function isColumn({ stage }: Pick<StageLayout, "stage">): boolean {
  return stage.width < narrowBelow;
}

/** Whether it is read by scrolling, and is the same however high its stage is. */
function isScrolled(layout: StageLayout): boolean {
  return layout.view === "lanes" || isColumn(layout);
}

/** The name of what is placed, whatever the language. */
function nameOf(layout: StageLayout): string {
  const { view, stage, only, told } = layout;
  const part = told ? `-${told.actors}-${[...told.ids].join()}` : only ? `-${[...only].join()}` : "";
  const height = isScrolled(layout) ? "" : stage.height;
  return `${view}-${levelOf(layout)}-${stage.width}x${height}${part}`;
}

function frameOf(layout: StageLayout): Frame {
  const {
    view,
    stage: { width, height },
    detail,
    only,
    told,
  } = layout;
  if (isColumn(layout)) return frames.column(width);
  const frame = frames.stage(width, height);
  if (view === "lanes") return { ...frame, height: undefined, size: { ...frame.size, least: legible } };
  if (told) return { ...frame, height, size: shown };
  if (detail) return { ...frame, size: looked };
  return only ? { ...frame, size: alone } : frame;
}
