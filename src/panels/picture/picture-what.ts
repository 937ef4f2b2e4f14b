import { rootProjects } from "../../core/graph/tree.ts";
import type { Filter } from "../../core/view/filter.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Language } from "../../i18n/text.ts";
import { picturedTable } from "../../render/charts/pictured-table.ts";
import type { Table } from "../../scene/table/table.ts";
import type { Explorer } from "../../state/explorer.ts";

/**
 * What pictures show: what is on the stage, everything, what is chosen, one project, each project by itself, or that
 * with an overview before it.
 */
export type PictureWhat = "view" | "all" | "selection" | "series" | "deck" | ProjectWhat;

/** One picture's worth of it; the overview is everything at the level of strands, placed for its page. */
export type OneWhat = Exclude<PictureWhat, "series" | "deck"> | "overview";

type ProjectWhat = `project:${string}`;

/** The picture of one project. */
export const whatOfProject = (id: string): ProjectWhat => `project:${id}`;

/** The project of a picture that shows one. */
export function projectOf(what: PictureWhat | OneWhat): string | undefined {
  return what.startsWith("project:") ? what.slice("project:".length) : undefined;
}

/** Whether each project has a picture of its own. */
export function isSeries(what: PictureWhat): what is "series" | "deck" {
  return what === "series" || what === "deck";
}

/** The filter that a picture keeps: where projects have pictures of their own, those pressed do not fade the others. */
export function filterOfPicture({ filter }: Pick<Explorer, "filter">, what: PictureWhat | OneWhat): Filter {
  const pressed = filter();
  const ofProjects = projectOf(what) !== undefined || what === "series" || what === "deck";
  return ofProjects ? { ...pressed, projects: [] } : pressed;
}

/** Of what single pictures something consists. */
export function picturesOf({ graph }: Pick<Explorer, "graph">, what: PictureWhat): readonly OneWhat[] {
  if (!isSeries(what)) return [what];
  return [...(what === "deck" ? (["overview"] as const) : []), ...rootProjects(graph).map(whatOfProject)];
}

/** The table that the view which is looked at is; undefined for one that is drawn, or has no rows, or is no picture. */
export function tableInView(explorer: Explorer, language: Language): Table | undefined {
  const { atlas, graph } = explorer;
  const { part } = explorer.link();
  return picturedTable({ atlas, graph, language, view: explorer.view(), part, filter: explorer.filter() });
}

/** Whether what is looked at can be a picture as it is. */
export function isPictured(explorer: Explorer): boolean {
  return isDrawn(explorer.view()) || tableInView(explorer, explorer.language()) !== undefined;
}

/** Whether the reader has chosen something that can be a picture of its own. */
export function hasSelection(explorer: Explorer): boolean {
  return (
    explorer.shownPath() !== undefined || explorer.selected().length > 0 || explorer.focus() !== undefined
  );
}

/** The project that the reader has pressed, in the filter or on the map, and nothing beside it. */
export function projectPressed(explorer: Explorer): string | undefined {
  const pressed = explorer.filter().projects;
  const chosen = explorer.selected();
  const [only, ...more] = pressed.length > 0 ? pressed : chosen;
  return more.length === 0 ? rootProjects(explorer.graph).find((id) => id === only) : undefined;
}

/** The project that the reader is at: the only one that is filtered by, else that of what is chosen. */
export function projectAtHand(explorer: Explorer): string | undefined {
  const roots = rootProjects(explorer.graph);
  const pressed = explorer.filter().projects;
  const chosen = explorer
    .selected()
    .filter((id) => explorer.graph.hasNode(id))
    .flatMap((id) => explorer.graph.getNodeAttribute(id, "projects"));
  return [...(pressed.length === 1 ? pressed : []), ...chosen.toReversed()].find((id) => roots.includes(id));
}
