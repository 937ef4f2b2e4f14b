import type { Id } from "../atlas/schema.ts";

/** What becomes of what a filter leaves out. */
export const filterModes = ["fade", "hide"] as const;

/** What becomes of what a filter leaves out. */
export type FilterMode = (typeof filterModes)[number];

/** What the reader wants to see. */
export interface Filter {
  /** The pressed projects, in the order of their ids, each once; none is no filter. */
  readonly projects: readonly Id[];
  readonly mode: FilterMode;
}

/** The filter that leaves out nothing. */
export const emptyFilter: Filter = { projects: [], mode: "fade" };

/** Presses a project, or releases one that is pressed. */
export function toggleProject(filter: Filter, id: Id): Filter {
  const rest = filter.projects.filter((project) => project !== id);
  return { ...filter, projects: rest.length < filter.projects.length ? rest : [...rest, id].sort() };
}

/** Presses exactly these projects. */
export function setProjects(filter: Filter, ids: readonly Id[]): Filter {
  const projects = [...new Set(ids)].sort();
  return sameList(projects, filter.projects) ? filter : { ...filter, projects };
}

/** Releases everything; how filtering works stays as chosen. */
export function clearFilter(filter: Filter): Filter {
  return filter.projects.length === 0 ? filter : { ...filter, projects: [] };
}

/** Chooses what becomes of what is left out. */
export function setMode(filter: Filter, mode: FilterMode): Filter {
  return filter.mode === mode ? filter : { ...filter, mode };
}

/** Whether anything is pressed. */
export function isFiltering(filter: Filter): boolean {
  return filter.projects.length > 0;
}

function sameList(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
