import { createSignal, type Signal } from "solid-js";
import type { Text } from "../../core/atlas/schema.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { fold, limitQuery } from "../../core/search/fold.ts";
import type { Found, Hit } from "../../core/search/search-atlas.ts";
import { type MatchKind, matchKinds, noRank, rankOf, tieGroup } from "../../core/search/search-fields.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import type { NodeRole } from "../../core/vocabulary/roles.ts";
import type { Vocabulary } from "../../core/vocabulary/vocabulary.ts";
import { formatMessage } from "../../i18n/format.ts";
import { type MessageKey, messages } from "../../i18n/messages.ts";
import { languages } from "../../i18n/text.ts";
import { type Command, commands } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";

/** One line of the search's list, and its place among all of them. */
export type SearchLine = { readonly place: number } & (
  | { readonly kind: "hit"; readonly hit: Hit }
  | { readonly kind: "command"; readonly command: Command }
);

/** The lines under one heading. */
export interface LineGroup {
  readonly id: string;
  /** A message, or the words of a type. */
  readonly heading: MessageKey | Text;
  /** How many there are, shown or not. */
  readonly found: number;
  readonly lines: readonly SearchLine[];
}

/** What stands under a heading before it is numbered. */
interface UnnumberedGroup extends Omit<LineGroup, "lines"> {
  readonly hits?: readonly Hit[];
  readonly commands?: readonly Command[];
}

type Group = UnnumberedGroup & { readonly rank: number };

/** What was found as lines under headings, numbered through: the best group first, ties last. */
export function searchLines(
  vocabulary: Vocabulary,
  found: Found,
  commands: readonly FoundCommand[],
  suggestions: readonly Hit[],
): LineGroup[] {
  const groups = found.groups.map(
    ({ group, found: count, hits }): Group => ({
      id: group,
      heading: group === tieGroup ? "search.ties" : vocabulary.type(group).plural,
      found: count,
      hits,
      rank: group === tieGroup ? Number.POSITIVE_INFINITY : (hits[0]?.rank ?? 0),
    }),
  );
  const [best] = commands;
  if (best) {
    groups.push({
      id: "commands",
      heading: "search.commands",
      found: commands.length,
      commands: commands.map(({ command }) => command),
      rank: rankOf("label", best.kind),
    });
  }
  if (suggestions.length > 0) {
    groups.push({
      id: "suggestions",
      heading: "search.suggestions",
      found: suggestions.length,
      hits: suggestions,
      rank: Number.POSITIVE_INFINITY,
    });
  }
  return numberLines(groups.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)));
}

/** Groups with their lines numbered through, in this order. */
export function numberLines(groups: readonly UnnumberedGroup[]): LineGroup[] {
  let place = -1;
  const next = () => {
    place += 1;
    return place;
  };
  return groups.map(({ id, heading, found: count, hits = [], commands: own = [] }) => ({
    id,
    heading,
    found: count,
    lines: [
      ...hits.map((hit): SearchLine => ({ kind: "hit", hit, place: next() })),
      ...own.map((command): SearchLine => ({ kind: "command", command, place: next() })),
    ],
  }));
}

/** How many things that were chosen are remembered. */
const mostRecent = 5;
/** The roles of which the node with the most ties is offered, besides the projects. */
const offeredRoles: readonly NodeRole[] = ["goal", "actor", "number"];

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
  const busiest = (role: NodeRole) =>
    graph
      .filterNodes((_, { type }) => type.role === role)
      .sort((a, b) => graph.degree(b) - graph.degree(a))
      .slice(0, 1);
  const offered = [...rootProjects(graph), ...offeredRoles.flatMap(busiest)].filter(
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
  const group = graph.hasNode(id) ? graph.getNodeAttribute(id, "node").type : tieGroup;
  const why = { field: "label", language: explorer.language(), rank: noRank } as const;
  return { id, group, ...why, text: nameOf(explorer, id), marks: [] };
}

/** A command that was found; how good the match is counts as that of a label. */
interface FoundCommand {
  readonly command: Command;
  readonly kind: MatchKind;
}

/** What a query begins with that asks for commands alone. */
const commandSign = ">";

/** Whether a query asks for commands alone. */
export function asksForCommands(query: string): boolean {
  return query.trimStart().startsWith(commandSign);
}

/**
 * The commands that would do something now and whose title, in either language, has the query in it, the best first;
 * all of them for the sign of commands alone, none for an empty query.
 */
export function findCommands(explorer: Explorer, query: string): FoundCommand[] {
  const only = asksForCommands(query);
  const wanted = fold(limitQuery(only ? query.trimStart().slice(commandSign.length) : query).text);
  if (wanted === "" && !only) return [];
  const all: readonly Command[] = commands;
  const titleIn = ({ title }: Command, language: Language) =>
    formatMessage(messages[title], language, {}, roleNames(explorer.atlas.vocabulary, language));
  return (
    all
      // To open the search from within it does nothing.
      .filter(({ id, when }) => id !== "search" && (when?.(explorer) ?? true))
      .flatMap((command) => {
        const kinds = languages.map((language) => kindOf(fold(titleIn(command, language)), wanted));
        const kind = matchKinds.find((one) => kinds.includes(one));
        return kind === undefined ? [] : [{ command, kind }];
      })
      .sort((a, b) => matchKinds.indexOf(a.kind) - matchKinds.indexOf(b.kind))
  );
}

function kindOf(title: string, wanted: string): MatchKind | undefined {
  if (title === wanted) return "exact";
  if (title.startsWith(wanted)) return "prefix";
  return title.includes(wanted) ? "contains" : undefined;
}
