import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { neighbourhood } from "../core/graph/neighbourhood.ts";
import { shortestPaths } from "../core/graph/shortest-paths.ts";
import type { StepDrawing } from "../core/tour/step-drawing.ts";
import { type Focus, focusOf, focusOfPath } from "../core/view/focus.ts";
import { type Level, levels } from "../core/view/level.ts";
import { closeGaps } from "./close-gaps.ts";
import { enlarge } from "./enlarge.ts";
import { columnHeadings } from "./form/column-headings.ts";
import { spineHeadings } from "./form/spine-headings.ts";
import type { PageSize } from "./frame.ts";
import { growRect } from "./grow-rect.ts";
import type { PictureLooks } from "./largest-picture.ts";
import { markChosen } from "./mark-chosen.ts";
import type { Palette } from "./palette.ts";
import { buildPicture, type Picture, smallestLabel } from "./picture.ts";
import { pictureContent } from "./picture-content.ts";
import { raiseLabels } from "./raise-labels.ts";
import { stepSight } from "./step-sight.ts";
import type { Scene, SceneNode } from "./types.ts";

/** What the picture of a step is made from. */
export interface StepPictureInput {
  readonly graph: AtlasGraph;
  /** The layout that the step is drawn in. */
  readonly scene: Scene;
  readonly drawing: StepDrawing;
  /** The page that it fills, in points; labels that come out smaller than can be read on it are left out. */
  readonly page: PageSize;
  readonly colors: Palette;
  readonly looks: PictureLooks;
}

/** How large a scene unit is drawn at most, in points: a few nodes then still look like nodes of the map, or of lanes. */
const closest = { map: 2.3, lanes: 1.3 } as const;

/** How much of a step a picture holds. */
interface Extent {
  readonly level: Level;
  /** Whether it has what stands beside what the step brings to fill the stage. */
  readonly beside: boolean;
  /** What is left out though the level has it. */
  readonly without: ReadonlySet<string>;
  /** What is drawn larger than it is, and how many times. */
  readonly larger: ReadonlyMap<string, number>;
}

/** Everything as it is. */
const whole = { without: new Set<string>(), larger: new Map<string, number>() } as const;
/** How much larger what is chosen is drawn where its label could not be read else: no more than it needs. */
const growths = [1.15, 1.3, 1.5] as const;

/**
 * What a step of a tour shows, as a picture: its state, what it brings to fill the stage and what stands beside that,
 * with what is chosen marked. Space that nothing is drawn in is closed up. Where labels come out too small to read, what
 * stands beside is left out, then the deepest level, at last what has those labels; what is chosen is drawn larger, apart
 * from mechanisms, figures and references. Undefined where the filter leaves nothing to draw.
 */
export function stepPicture(input: StepPictureInput): Picture | undefined {
  const { level, fit, closer } = input.drawing;
  const close = closer && inFull(input, closer);
  if (close) return close;
  let least: Picture | undefined;
  for (const one of levels.slice(0, levels.indexOf(level) + 1).toReversed())
    for (const beside of fit === "all" ? [true] : [true, false]) {
      least = drawnTo(input, { level: one, beside, ...whole });
      if (!least || tooSmall(least).length === 0) return least;
    }
  return least && withoutSmall(input, least);
}

/** What is drawn of some nodes in full detail; undefined where that cannot be read. */
function inFull(input: StepPictureInput, fit: readonly string[]): Picture | undefined {
  const drawing: StepDrawing = { ...input.drawing, fit };
  const made = drawnTo({ ...input, drawing }, { level: "near", beside: false, ...whole });
  return made && tooSmall(made).length === 0 ? made : undefined;
}

/** A picture at the far level without what cannot be read in it: what the level does not have goes first. */
function withoutSmall(input: StepPictureInput, picture: Picture): Picture {
  const chosen = markedIds(input);
  const [without, larger] = [new Set<string>(), new Map<string, number>()];
  const growth = (id: string) => growths.find((times) => times > (larger.get(id) ?? 1));
  const beside = input.drawing.fit === "all";
  let least = picture;
  for (;;) {
    const small = tooSmall(least).filter(({ id }) => growth(id) !== undefined);
    if (small.length === 0) return least;
    const kept = small.filter(({ id, level }) => level !== "near" && chosen.has(id));
    const others = small.filter((node) => !kept.includes(node));
    const deeper = others.filter(({ level }) => level !== "far");
    for (const { id } of deeper.length > 0 ? deeper : others) without.add(id);
    if (others.length === 0) for (const { id } of kept) larger.set(id, growth(id) ?? 1);
    const next = drawnTo(input, { level: "far", beside, without, larger });
    if (!next) return least;
    least = next;
  }
}

const tooSmall = ({ nodes }: Picture): readonly SceneNode[] =>
  nodes.flatMap(({ node, labelled, faded }) => (labelled || faded ? [] : [node]));

function drawnTo(input: StepPictureInput, extent: Extent): Picture | undefined {
  const { level, beside, without, larger } = extent;
  const { graph, drawing, page, colors, looks } = input;
  const scene = enlarge(input.scene, larger);
  const { link, fit } = drawing;
  const headings = fit === "all";
  const chosen = chosenOf(graph, drawing);
  const within = link.focus && neighbourhood(graph, link.focus.id, link.focus.steps);
  const subject = { graph, filter: link, level, chosen, within, headings, area: "bounds" } as const;
  const all = pictureContent({ ...subject, scene });
  if (!all) return undefined;
  const drawn = (id: string) => all.presence(id) !== "hidden" && !without.has(id);
  const build = (one: Scene, content: typeof all) =>
    buildPicture({ ...looks, ...content, scene: one, page, across: page.width });
  const { window, width } = build(scene, all);
  const unit = width / page.width;
  const least = {
    width: window.width / unit / closest[drawing.view],
    height: window.height / unit / closest[drawing.view],
  };
  const sight = { graph, scene, fit, chosen, presence: all.presence, drawn };
  const inSight = stepSight(sight, least, beside ? window : undefined);
  const belongs = (id: string) => drawn(id) && (!graph.hasNode(id) || inSight.has(id));
  const closed = closeGaps(
    { ...scene, headings: headings ? headingsOf(scene, belongs, colors) : [] },
    belongs,
  );
  const marked = markChosen(closed, markedIds(input), chosen, colors);
  const content = pictureContent({ ...subject, scene: marked, belongs });
  if (!content) return undefined;
  const seen = { ...content, area: growRect(content.area, least) };
  const first = build(marked, seen);
  return build(raiseLabels(marked, (smallestLabel * unit * 1.0001) / first.scale), seen);
}

/** The names of what is there: of the parts of a map, or of the columns of lanes. */
function headingsOf({ nodes, language, fit }: Scene, drawn: (id: string) => boolean, colors: Palette) {
  const name = fit === "width" ? columnHeadings : spineHeadings;
  return name(
    nodes.filter(({ id }) => drawn(id)),
    colors,
    language,
  );
}

function chosenOf(graph: AtlasGraph, { link }: StepDrawing): Focus {
  const way = wayOf(graph, link.path);
  return way ? focusOfPath(way.nodes, way.hops.flat()) : focusOf(graph, link.sel);
}

/** What is chosen: the way that is looked at, else what is lit. */
function markedIds({ graph, drawing: { link } }: StepPictureInput): ReadonlySet<string> {
  const way = wayOf(graph, link.path);
  return new Set(way ? [...way.nodes, ...way.hops.flat()] : link.sel);
}

function wayOf(graph: AtlasGraph, path: StepDrawing["link"]["path"]) {
  if (!path) return undefined;
  const ways = shortestPaths(graph, path.from, path.to);
  return ways[Math.min(path.choice, ways.length - 1)];
}
