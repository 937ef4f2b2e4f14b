import type { Id } from "../atlas/schema.ts";
import type { Basis, NodeType } from "../atlas/vocabulary.ts";
import type { FilterMatch, FilterMode } from "./filter-modes.ts";

export { type FilterMatch, type FilterMode, filterMatches, filterModes } from "./filter-modes.ts";

/** What can be pressed: within a group one of the pressed is enough, between groups each must be met. */
export const filterGroups = ["projects", "types", "bases", "institutions"] as const;

/** A group of what can be pressed. */
export type FilterGroup = (typeof filterGroups)[number];

/** What the reader wants to see; pressed values are sorted, each once, and a group with none is no filter. */
export interface Filter {
  readonly projects: readonly Id[];
  readonly types: readonly NodeType[];
  readonly bases: readonly Basis[];
  readonly institutions: readonly Id[];
  readonly mode: FilterMode;
  /** What passes of several pressed projects; with one or none it says nothing. */
  readonly match: FilterMatch;
}

/** What a group's values are. */
export type FilterValue<G extends FilterGroup> = Filter[G][number];

/** The filter that leaves out nothing. */
export const emptyFilter: Filter = {
  projects: [],
  types: [],
  bases: [],
  institutions: [],
  mode: "fade",
  match: "any",
};

/** Presses a value of a group, or releases one that is pressed. */
export function toggleFilter<G extends FilterGroup>(filter: Filter, group: G, value: FilterValue<G>): Filter {
  const pressed: readonly FilterValue<G>[] = filter[group];
  const rest = pressed.filter((other) => other !== value);
  return setGroup(filter, group, rest.length < pressed.length ? rest : [...rest, value]);
}

/** Presses exactly these values of a group; with no project any longer, what several share is asked for no longer. */
export function setGroup<G extends FilterGroup>(
  filter: Filter,
  group: G,
  values: readonly FilterValue<G>[],
): Filter {
  const pressed = [...new Set(values)].sort();
  if (sameList(pressed, filter[group])) return filter;
  const none = group === "projects" && pressed.length === 0;
  return { ...filter, [group]: pressed, ...(none && { match: emptyFilter.match }) };
}

/** Releases everything; what becomes of the rest stays as chosen. */
export function clearFilter(filter: Filter): Filter {
  return isFiltering(filter) ? { ...emptyFilter, mode: filter.mode } : filter;
}

/** Chooses what becomes of what is left out. */
export function setMode(filter: Filter, mode: FilterMode): Filter {
  return filter.mode === mode ? filter : { ...filter, mode };
}

/** Chooses what passes of several pressed projects. */
export function setMatch(filter: Filter, match: FilterMatch): Filter {
  return filter.match === match ? filter : { ...filter, match };
}

/** Whether only what several projects share passes. */
export function asksForShared({ projects, match }: Filter): boolean {
  return match === "all" && projects.length > 1;
}

/** Whether anything is pressed. */
export function isFiltering(filter: Filter): boolean {
  return filterGroups.some((group) => filter[group].length > 0);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Whether a filter leaves anything out altogether. */
export function hidesRest(filter: Filter): boolean {
  return filter.mode === "hide" && isFiltering(filter);
}
