import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { treeBlocks } from "../../../src/core/graph/tree-blocks.ts";
import { pageHomes } from "../../../src/scene/form/page-homes.ts";
import type { Item, Size } from "../parts.ts";

/** A node of a list with what hangs on it, deeper ones further in. */
export interface PageEntry {
  readonly item: Item;
  readonly hung: readonly { readonly item: Item; readonly depth: number }[];
}

/** A column head with the entries under it; what belongs to the project itself has no head. */
export interface PageBlock {
  readonly head?: Item;
  readonly entries: readonly PageEntry[];
}

/** Everything on the page of one project, sorted by where it belongs. */
export interface PageParts {
  readonly hub: Item;
  readonly blocks: readonly PageBlock[];
  readonly organs: readonly Item[];
  /** Institutions, the chief one first, the others by the measures they are tied to; then what hangs on nothing. */
  readonly side: readonly PageEntry[];
}

/** Reads from the graph what stands on the page of a project. */
export function pageParts(graph: AtlasGraph, project: string, sizes: ReadonlyMap<string, Size>): PageParts {
  const { holds, tree, hosts } = pageHomes(graph, project);
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const item = (id: string): Item => {
    const size = sizes.get(id);
    if (!size) throw new Error(`no size for ${id}`);
    return { id, width: size.width, height: size.height };
  };
  const guests = new Map<string, string[]>();
  for (const [id, host] of hosts) guests.set(host, [...(guests.get(host) ?? []), id]);
  const guestsOf = (id: string) => guests.get(id) ?? [];
  const hungOn = (id: string, depth: number): PageEntry["hung"] =>
    guestsOf(id).flatMap((guest) => [{ item: item(guest), depth }, ...hungOn(guest, depth + 1)]);
  const entry = (id: string): PageEntry => ({ item: item(id), hung: hungOn(id, 1) });
  const groups = treeBlocks(graph).find((block) => block.project === project)?.groups ?? [];
  const blocks = groups.flatMap(({ strand, measures }): PageBlock[] => {
    const entries = [...guestsOf(strand ?? project), ...measures].map(entry);
    if (strand !== undefined) return [{ head: item(strand), entries }];
    return entries.length > 0 ? [{ entries }] : [];
  });
  const ofPage = graph.filterNodes(holds);
  const pull = (id: string): number => {
    const at = graph.neighbors(id).flatMap((other) => tree.get(other) ?? []);
    if (at.includes(0)) return -1;
    return at.length === 0 ? tree.size : at.reduce((sum, one) => sum + one, 0) / at.length;
  };
  const institutions = ofPage
    .filter((id) => typeOf(id) === "institution")
    .map((id) => ({ id, pull: pull(id) }))
    .sort((a, b) => a.pull - b.pull);
  const placed = new Set([...tree.keys(), ...hosts.keys(), ...institutions.map(({ id }) => id)]);
  const loose = ofPage.filter((id) => !placed.has(id) && typeOf(id) !== "organ");
  return {
    hub: item(project),
    blocks,
    organs: ofPage.filter((id) => typeOf(id) === "organ").map(item),
    side: [...institutions.map(({ id }) => id), ...loose].map(entry),
  };
}
