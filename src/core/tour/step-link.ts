import type { TourStep } from "../atlas/schema.ts";
import { defaultLink, type LinkState } from "../link/link-state.ts";
import { eachGroup, type Pressed } from "../view/filter-groups.ts";

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
