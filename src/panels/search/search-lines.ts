import type { Found, Hit } from "../../core/search/search-atlas.ts";
import { rankOf } from "../../core/search/search-fields.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import type { Command } from "../../state/commands.ts";
import type { FoundCommand } from "./find-commands.ts";

/** One line of the search's list, and its place among all of them. */
export type SearchLine = { readonly place: number } & (
  | { readonly kind: "hit"; readonly hit: Hit }
  | { readonly kind: "command"; readonly command: Command }
);

/** The lines under one heading. */
export interface LineGroup {
  readonly id: string;
  readonly heading: MessageKey;
  /** How many there are, shown or not. */
  readonly found: number;
  readonly lines: readonly SearchLine[];
}

/** What stands under a heading before it is numbered. */
export interface UnnumberedGroup extends Omit<LineGroup, "lines"> {
  readonly hits?: readonly Hit[];
  readonly commands?: readonly Command[];
}

type Group = UnnumberedGroup & { readonly rank: number };

/** What was found as lines under headings, numbered through: the best group first, ties last. */
export function searchLines(
  found: Found,
  commands: readonly FoundCommand[],
  suggestions: readonly Hit[],
): LineGroup[] {
  const groups = found.groups.map(
    ({ group, found: count, hits }): Group => ({
      id: group,
      heading: group === "tie" ? "search.ties" : `types.nodes.${group}`,
      found: count,
      hits,
      rank: group === "tie" ? Number.POSITIVE_INFINITY : (hits[0]?.rank ?? 0),
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
