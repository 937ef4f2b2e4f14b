import { nearTypes } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { treeBlocks } from "../../core/graph/tree-blocks.ts";
import { partOfProject } from "../part-of-project.ts";

/** What stands on the page of one project, and what its mechanisms, figures and references hang on. */
export interface PageHomes {
  /** Whether a node is of the page. */
  holds(id: string): boolean;
  /** Strands and measures of the project with the project itself, numbered in reading order. */
  readonly tree: ReadonlyMap<string, number>;
  /** What each mechanism, figure and reference hangs on, in the order of the file; missing for what hangs on nothing. */
  readonly hosts: ReadonlyMap<string, string>;
}

/**
 * Reads where things stand on a project's page: near nodes under the middle one, in reading order, of the measures
 * they are tied to, else under a strand or the project, else under another near node or an institution.
 */
export function pageHomes(graph: AtlasGraph, project: string): PageHomes {
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const belongs = partOfProject(graph, project);
  const groups = treeBlocks(graph).find((block) => block.project === project)?.groups ?? [];
  const reading = groups.flatMap(({ strand, measures }) => [
    ...(strand === undefined ? [] : [strand]),
    ...measures,
  ]);
  const tree = new Map([project, ...reading].map((id, index) => [id, index]));
  const near = graph.nodes().filter((id) => nearTypes.has(typeOf(id)) && belongs(id));
  const tied = (id: string) => [...new Set(graph.neighbors(id))].filter((other) => other !== id);
  const hosts = new Map<string, string>();
  for (const id of near) {
    const host = middleHost(tied(id), tree, typeOf);
    if (host !== undefined) hosts.set(id, host);
  }
  hangChains(near, tied, hosts);
  for (const id of near.filter((one) => !hosts.has(one))) {
    const institution = tied(id).find((other) => typeOf(other) === "institution" && belongs(other));
    if (institution !== undefined) hosts.set(id, institution);
  }
  hangChains(near, tied, hosts);
  return { holds: belongs, tree, hosts };
}

/** Each round hangs what is tied to something that the round before has hung. */
function hangChains(
  near: readonly string[],
  tied: (id: string) => readonly string[],
  hosts: Map<string, string>,
): void {
  for (let hung = -1; hung !== hosts.size; ) {
    hung = hosts.size;
    for (const id of near.filter((one) => !hosts.has(one))) {
      const other = tied(id).find((one) => hosts.has(one));
      if (other !== undefined) hosts.set(id, other);
    }
  }
}

function middleHost(
  tied: readonly string[],
  tree: ReadonlyMap<string, number>,
  typeOf: (id: string) => string,
): string | undefined {
  const ordered = tied.filter((id) => tree.has(id)).sort((a, b) => (tree.get(a) ?? 0) - (tree.get(b) ?? 0));
  for (const type of ["measure", "strand", "project"]) {
    const ofType = ordered.filter((id) => typeOf(id) === type);
    const middle = ofType[Math.floor((ofType.length - 1) / 2)];
    if (middle !== undefined) return middle;
  }
  return undefined;
}
