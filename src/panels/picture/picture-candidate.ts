import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import { isFiltering } from "../../core/view/filter.ts";
import { type Focus, focusOf, focusOfPath } from "../../core/view/focus.ts";
import type { Level } from "../../core/view/level.ts";
import type { PictureCandidate } from "../../scene/largest-picture.ts";
import { partOfProject } from "../../scene/part-of-project.ts";
import { type PictureSubject, pictureContent } from "../../scene/picture-content.ts";
import type { Scene, SceneNode, SceneRect } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { type OneWhat, projectOf } from "./picture-what.ts";

/** What is on the stage: the scene that it shows and the part of it that the camera holds. */
export interface OnStage {
  readonly scene: Scene;
  /** Undefined where no map was drawn yet. */
  readonly viewport: SceneRect | undefined;
}

/** What a scene would show of something at a level; undefined where that leaves nothing to draw. */
export function pictureCandidate(
  explorer: Explorer,
  what: OneWhat,
  level: Level,
  scene: Scene,
  stage: OnStage,
): PictureCandidate | undefined {
  const { graph } = explorer;
  const common = { graph, scene, filter: explorer.filter(), level };
  const content = pictureContent({ ...common, ...partOf(explorer, what, scene, stage) });
  return content && { scene, content };
}

/** What the page made for a project shows of it: all of it, with the names of its parts. */
export function pageCandidate(
  { graph, filter }: Explorer,
  level: Level,
  scene: Scene,
): PictureCandidate | undefined {
  const area = { x: 0, y: 0, width: scene.width, height: scene.height };
  const content = pictureContent({ graph, scene, filter: filter(), level, area, headings: true });
  return content && { scene, content };
}

type Part = Pick<PictureSubject, "area" | "headings" | "belongs" | "chosen" | "within">;

/** A part of the scene that is no more than what belongs to it. */
const part = { area: "bounds", headings: false } as const;

function partOf(explorer: Explorer, what: OneWhat, scene: Scene, stage: OnStage): Part {
  const project = projectOf(what);
  if (project !== undefined) return { ...part, belongs: partOfProject(explorer.graph, project) };
  if (what === "selection") return selectedPart(explorer);
  if (what === "all") {
    const filter = explorer.filter();
    return { area: "bounds", headings: filter.mode === "fade" || !isFiltering(filter) };
  }
  const { viewport } = stage;
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  const seen = { chosen: chosenFocus(explorer), within: withinFocus(explorer) };
  if (!viewport) return { ...seen, area: whole, headings: true };
  if (stage.scene.layoutId === scene.layoutId) return { ...seen, area: viewport, headings: true };
  // Another language has other places: what the camera holds is then told by name.
  const held = new Set(stage.scene.nodes.filter((node) => inside(node, viewport)).map(({ id }) => id));
  return { ...part, ...seen, belongs: (id) => !explorer.graph.hasNode(id) || held.has(id) };
}

function selectedPart(explorer: Explorer): Part {
  const chosen = chosenFocus(explorer);
  if (chosen.core.size > 0)
    return { ...part, chosen, belongs: (id) => chosen.nodes.has(id) || chosen.edges.has(id) };
  const within = withinFocus(explorer);
  return { ...part, within, belongs: (id) => !explorer.graph.hasNode(id) || within?.has(id) === true };
}

function chosenFocus(explorer: Explorer): Focus {
  const way = explorer.shownPath();
  return way ? focusOfPath(way.nodes, way.hops.flat()) : focusOf(explorer.graph, explorer.selected());
}

function withinFocus(explorer: Explorer): ReadonlySet<string> | undefined {
  const at = explorer.focus();
  return at && neighbourhood(explorer.graph, at.id, at.steps);
}

const inside = ({ x, y }: SceneNode, area: SceneRect) =>
  x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;
