import type { Id } from "../../core/atlas/schema.ts";
import { claimProject } from "../../core/graph/claim-project.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { TextReading } from "./text-reading.ts";

/** A layer of the strip: the claims of one project, those that are shared, those that the filter leaves out. */
export type StripLayer = { readonly project: Id | undefined } | "filtered";

/** The layers from the ground up. */
export function stripLayers(explorer: Explorer): readonly StripLayer[] {
  const projects = rootProjects(explorer.graph).map((project) => ({ project }));
  return [...projects, { project: undefined }, "filtered"];
}

/** How many of the claims that the list shows of a sentence belong to each layer. */
export function layerCounts(
  explorer: Explorer,
  reading: TextReading,
  sentence: TextSentence,
): readonly number[] {
  const own = reading.passing(sentence).map(({ id }) => claimProject(explorer.graph, id));
  const left = reading.shown(sentence).length - own.length;
  return stripLayers(explorer).map((layer) =>
    layer === "filtered" ? left : own.filter((project) => project === layer.project).length,
  );
}
