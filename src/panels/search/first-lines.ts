import { createSignal, type Signal } from "solid-js";
import type { NodeType } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Hit } from "../../core/search/search-atlas.ts";
import { noRank } from "../../core/search/search-fields.ts";
import { commands } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import type { UnnumberedGroup } from "./search-lines.ts";

/** How many things that were chosen are remembered. */
const mostRecent = 5;
/** The types of which the node with the most ties is offered, besides the projects. */
const offeredTypes: readonly NodeType[] = ["organ", "institution", "figure"];

/** What was chosen in the search of each atlas since the page was opened, the latest first. */
const recents = new WeakMap<Explorer, Signal<readonly string[]>>();

function recentOf(explorer: Explorer): Signal<readonly string[]> {
  const found = recents.get(explorer) ?? createSignal<readonly string[]>([]);
  recents.set(explorer, found);
  return found;
}

/** Remembers, until the page is closed, what was chosen. */
export function rememberChosen(explorer: Explorer, id: string): void {
  const [, setRecent] = recentOf(explorer);
  setRecent((before) => [id, ...before.filter((one) => one !== id)].slice(0, mostRecent));
}

/** What the search offers before anything is looked for: what was chosen lately, and where one could begin. */
export function firstLines(explorer: Explorer): UnnumberedGroup[] {
  const [recent] = recentOf(explorer);
  const { graph } = explorer;
  const busiest = (type: NodeType) =>
    graph
      .filterNodes((_, { node }) => node.type === type)
      .sort((a, b) => graph.degree(b) - graph.degree(a))
      .slice(0, 1);
  const offered = [...rootProjects(graph), ...offeredTypes.flatMap(busiest)].filter(
    (id) => !recent().includes(id),
  );
  const own = commands.filter(({ offered, when }) => offered && (when?.(explorer) ?? true));
  const groups: UnnumberedGroup[] = [
    {
      id: "recent",
      heading: "search.recent",
      found: recent().length,
      hits: recent().map((id) => named(explorer, id)),
    },
    {
      id: "first",
      heading: "search.first",
      found: offered.length + own.length,
      hits: offered.map((id) => named(explorer, id)),
      commands: own,
    },
  ];
  return groups.filter(({ found }) => found > 0);
}

function named(explorer: Explorer, id: string): Hit {
  const { graph } = explorer;
  const group = graph.hasNode(id) ? graph.getNodeAttribute(id, "node").type : "tie";
  const why = { field: "label", language: explorer.language(), rank: noRank } as const;
  return { id, group, ...why, text: nameOf(explorer, id), marks: [] };
}
