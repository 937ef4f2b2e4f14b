import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import { type Focus, focusOf, focusOfPath, noFocus } from "../../core/view/focus.ts";
import type { Level } from "../../core/view/level.ts";
import { palette } from "../../scene/looks/palette.ts";
import { type CroppedSubject, croppedPicture } from "../../scene/picture/cropped-picture.ts";
import type { Page } from "../../scene/picture/frame.ts";
import { markChosen } from "../../scene/picture/mark-chosen.ts";
import type { Picture, PictureLooks } from "../../scene/picture/picture.ts";
import { picturePresence } from "../../scene/picture/picture-presence.ts";
import type { PictureSubject } from "../../scene/picture/placed-picture.ts";
import {
  chosenSubject,
  projectSubject,
  type SubjectOptions,
  wholeSubject,
} from "../../scene/picture/subject-of.ts";
import type { Box, Scene, SceneRect } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { type OneWhat, projectOf } from "./picture-what.ts";

/** What a picture other than that of the stage shows, to be placed for its page. */
export function subjectOfPicture(
  explorer: Explorer,
  what: Exclude<OneWhat, "view">,
  level: Level,
  options: SubjectOptions,
): PictureSubject {
  const project = projectOf(what);
  if (project !== undefined) return projectSubject(options, project, level);
  if (what === "selection")
    return chosenSubject(options, chosenFocus(explorer), markedIds(explorer), withinFocus(explorer));
  return wholeSubject(options, what === "overview" ? "strands" : level);
}

/** What is on the stage: the scene that it shows, and the part of it that the camera holds. */
export interface OnStage {
  readonly scene: Scene;
  /** Undefined where no map was drawn yet. */
  readonly viewport: SceneRect | undefined;
}

/** A picture of what is on the stage, perhaps in another language or theme, which `scene` is in. */
export function picturedStage(
  explorer: Explorer,
  stage: OnStage,
  scene: Scene,
  page: Page,
  looks: PictureLooks,
): Picture | undefined {
  const { graph } = explorer;
  const [chosen, marked] = [chosenFocus(explorer), markedIds(explorer)];
  const subject: CroppedSubject = {
    scene,
    area: areaOf(stage, scene),
    presence: picturePresence({
      graph,
      filter: explorer.filter(),
      level: explorer.level(),
      chosen,
      within: withinFocus(explorer),
      lens: explorer.lens(),
    }),
    chosen: marked,
    mark: (drawn) => markChosen(drawn, marked, chosen, palette(looks.theme)),
  };
  return croppedPicture(subject, page, looks);
}

/** Another language has other places: what the camera holds is then told by name. */
function areaOf({ scene: shown, viewport }: OnStage, scene: Scene): SceneRect {
  if (!viewport) return { x: 0, y: 0, width: scene.width, height: scene.height };
  if (shown.layoutId === scene.layoutId) return viewport;
  const held = new Set(shown.nodes.filter((node) => inside(node, viewport)).map(({ key }) => key));
  const boxes = scene.nodes.filter(({ key }) => held.has(key));
  return boxes.length > 0 ? around(boxes) : viewport;
}

const room = 10;

function around(boxes: readonly Box[]): SceneRect {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - room;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - room;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + room;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + room;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const inside = ({ x, y }: { readonly x: number; readonly y: number }, area: SceneRect) =>
  x > area.x && x < area.x + area.width && y > area.y && y < area.y + area.height;

function chosenFocus(explorer: Explorer): Focus {
  const way = explorer.shownPath();
  if (way) return focusOfPath(way.nodes, way.hops.flat());
  const chosen = explorer.selected();
  return chosen.length > 0 ? focusOf(explorer.graph, chosen) : noFocus;
}

/** What is chosen itself: the way that is looked at, else what is selected. */
function markedIds(explorer: Explorer): ReadonlySet<string> {
  const way = explorer.shownPath();
  return new Set(way ? [...way.nodes, ...way.hops.flat()] : explorer.selected());
}

function withinFocus(explorer: Explorer): ReadonlySet<string> | undefined {
  const at = explorer.focus();
  return at && neighbourhood(explorer.graph, at.id, at.steps);
}
