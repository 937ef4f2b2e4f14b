import {
  eachGroup,
  type FilterGroup,
  type FilterValue,
  filterGroups,
  type Pressed,
  specOf,
} from "./filter-groups.ts";

export { type FilterGroup, type FilterValue, filterGroups } from "./filter-groups.ts";

/** What becomes of what a filter leaves out. */
export const filterModes = ["fade", "hide"] as const;

/** What becomes of what a filter leaves out. */
export type FilterMode = (typeof filterModes)[number];

/** Of several pressed projects: what belongs to any of them, or what all of them share. */
export const filterMatches = ["any", "all"] as const;

/** What passes of several pressed projects. */
export type FilterMatch = (typeof filterMatches)[number];

/** What the reader wants to see; pressed values are sorted, each once, and a group with none is no filter. */
export interface Filter extends Pressed {
  readonly mode: FilterMode;
  /** What passes of several pressed projects; with one or none it says nothing. */
  readonly match: FilterMatch;
}

/** The filter that leaves out nothing. */
export const emptyFilter: Filter = { ...eachGroup<Pressed>(() => []), mode: "fade", match: "any" };

/** The filter that something carries among other things. */
export function filterOf(carrier: Filter): Filter {
  return { ...eachGroup<Pressed>((group) => carrier[group]), mode: carrier.mode, match: carrier.match };
}

/** Presses a value of a group, or releases one that is pressed. */
export function toggleFilter<G extends FilterGroup>(filter: Filter, group: G, value: FilterValue<G>): Filter {
  const all: Pressed = filter;
  const pressed: readonly FilterValue<G>[] = all[group];
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
  const none = specOf(group).shares && pressed.length === 0;
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

/** Whether several values are pressed that can share something. */
export function severalToShare(filter: Filter): boolean {
  return filterGroups.some((group) => specOf(group).shares && filter[group].length > 1);
}

/** Whether only what several projects share passes. */
export function asksForShared(filter: Filter): boolean {
  return filter.match === "all" && severalToShare(filter);
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
