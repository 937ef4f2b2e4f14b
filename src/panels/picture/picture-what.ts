import { rootProjects } from "../../core/graph/tree.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What pictures show: what is on the stage, everything, what is chosen, one project, or each project by itself. */
export type PictureWhat = "view" | "all" | "selection" | "series" | ProjectWhat;

/** One picture's worth of it. */
export type OneWhat = Exclude<PictureWhat, "series">;

type ProjectWhat = `project:${string}`;

/** The picture of one project. */
export const whatOfProject = (id: string): ProjectWhat => `project:${id}`;

/** The project of a picture that shows one. */
export function projectOf(what: PictureWhat): string | undefined {
  return what.startsWith("project:") ? what.slice("project:".length) : undefined;
}

/** Of what single pictures something consists. */
export function picturesOf({ graph }: Pick<Explorer, "graph">, what: PictureWhat): readonly OneWhat[] {
  return what === "series" ? rootProjects(graph).map(whatOfProject) : [what];
}

/** Whether the reader has chosen something that can be a picture of its own. */
export function hasSelection(explorer: Explorer): boolean {
  return (
    explorer.shownPath() !== undefined || explorer.selected().length > 0 || explorer.focus() !== undefined
  );
}
