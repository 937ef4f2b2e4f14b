import { fold } from "../../core/search/fold.ts";
import { limitQuery } from "../../core/search/limit-query.ts";
import { type MatchKind, matchKinds } from "../../core/search/search-fields.ts";
import { messages } from "../../i18n/messages.ts";
import { languages } from "../../i18n/text.ts";
import { type Command, commands } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";

/** A command that was found; how good the match is counts as that of a label. */
export interface FoundCommand {
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
  return (
    all
      // To open the search from within it does nothing.
      .filter(({ id, when }) => id !== "search" && (when?.(explorer) ?? true))
      .flatMap((command) => {
        const kinds = languages.map((language) => kindOf(fold(messages[command.title][language]), wanted));
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
