import { type Accessor, createMemo, createSignal } from "solid-js";
import { limitQuery } from "../../core/search/fold.ts";
import type { Found } from "../../core/search/search-atlas.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Searcher } from "./load-search.ts";
import {
  asksForCommands,
  findCommands,
  firstLines,
  type LineGroup,
  numberLines,
  type SearchLine,
  searchLines,
} from "./search-lines.ts";

/** Whether the atlas can be searched yet; `failed` until it is tried again. */
export type SearchState = "waiting" | "ready" | "failed";

/** The search as its box shows it. */
export interface Search {
  groups: Accessor<readonly LineGroup[]>;
  lines: Accessor<readonly SearchLine[]>;
  /** Whether something is looked for. */
  asked: Accessor<boolean>;
  /** How many nodes, ties and commands were found, and how many of them have a line. */
  counts: Accessor<{ readonly found: number; readonly shown: number }>;
  state: Accessor<SearchState>;
  /** Whether the query is longer than what is searched for. */
  cut: Accessor<boolean>;
  /** Gets ready to search the atlas, unless it is or is about to be. */
  prepare(): void;
}

/** Hands over what searches the atlas, and again when that has become better; rejects where there is none. */
export type LoadSearcher = (use: (searcher: Searcher) => void) => Promise<void>;

const nothing: Found = { found: 0, shown: 0, groups: [] };

/**
 * Searches an atlas and the commands for what the reader types, and offers something where that is nothing yet; belongs
 * to the Solid root it is made in.
 */
export function createSearch(explorer: Explorer, query: Accessor<string>, load: LoadSearcher): Search {
  const [searcher, setSearcher] = createSignal<Searcher>();
  const [failed, setFailed] = createSignal(false);
  let loading = false;
  const commands = createMemo(() => findCommands(explorer, query()));
  const found = createMemo(() => (asksForCommands(query()) ? nothing : searcher()?.search(query())));
  const suggestions = createMemo(() => {
    const none = found()?.found === 0 && commands().length === 0 && !asksForCommands(query());
    return none ? (searcher()?.suggest(query()) ?? []) : [];
  });
  const asked = () => query().trim() !== "";
  const groups = createMemo(() =>
    asked()
      ? searchLines(explorer.graph.getAttribute("vocabulary"), found() ?? nothing, commands(), suggestions())
      : numberLines(firstLines(explorer)),
  );
  const lines = createMemo(() => groups().flatMap((group) => group.lines));
  return {
    groups,
    lines,
    asked,
    counts: () => {
      const { found: all, shown } = found() ?? nothing;
      return { found: all + commands().length, shown: shown + commands().length };
    },
    state: () => {
      if (found()) return "ready";
      return failed() ? "failed" : "waiting";
    },
    cut: () => limitQuery(query()).cut,
    prepare: () => {
      if (loading || searcher()) return;
      loading = true;
      setFailed(false);
      load((better) => setSearcher(() => better))
        .catch(() => setFailed(true))
        .finally(() => {
          loading = false;
        });
    },
  };
}
