import type { TourStep } from "../atlas/schema.ts";
import { defaultLink, type LinkState } from "../link/link-state.ts";
import { eachGroup, filterGroups, type Pressed } from "../view/filter-groups.ts";

/** The most that a link can say of which of several ways is looked at. */
const mostChoices = 99;

/** The state of the page that a step shows; what it leaves out is as the page first opens. */
export function stepLink(step: TourStep): LinkState {
  const { view, part, sort, filter = {}, sel, focus, path } = step;
  return {
    ...defaultLink,
    view,
    ...(part !== undefined && { part }),
    ...(sort !== undefined && { sort }),
    ...eachGroup<Pressed>((group) => [...new Set<string>(filter[group])].sort()),
    mode: filter.mode ?? defaultLink.mode,
    match: filter.match ?? defaultLink.match,
    sel: [...new Set(sel)],
    ...(focus && { focus }),
    ...(path && { path: { ...path, choice: Math.min(path.choice ?? 0, mostChoices) } }),
  };
}

/** What a step has beside what a link carries. */
type StepWords = Pick<TourStep, "id" | "camera" | "level" | "caption" | "notes">;

/**
 * The step that shows what a link does, its parts in the order of the file. Atlas and tour are no part of a step, nor
 * is a camera by coordinates: a step says what to bring onto the stage, which holds for stages of any shape.
 */
export function stepOfLink(link: LinkState, { id, camera, level, caption, notes }: StepWords): TourStep {
  const { view, part, sort, mode, match, sel, focus, path } = link;
  const filter = {
    ...Object.fromEntries(
      filterGroups.flatMap((group) => (link[group].length > 0 ? [[group, [...link[group]]]] : [])),
    ),
    ...(mode !== "fade" && { mode }),
    ...(match !== "any" && { match }),
  };
  return {
    id,
    view,
    ...(part !== undefined && { part }),
    ...(sort !== undefined && { sort }),
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(sel.length > 0 && { sel: [...sel] }),
    ...(focus && { focus: { id: focus.id, steps: focus.steps } }),
    ...(path && {
      path: { from: path.from, to: path.to, ...(path.choice > 0 && { choice: path.choice }) },
    }),
    ...(camera !== undefined && { camera }),
    ...(level !== undefined && { level }),
    caption,
    notes,
  };
}
