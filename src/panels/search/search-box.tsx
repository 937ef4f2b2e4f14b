import { createEffect, createMemo, createSignal, type JSX, on, Show } from "solid-js";
import { countAtlas } from "../../core/graph/counts.ts";
import { longestQuery } from "../../core/search/fold.ts";
import type { Explorer } from "../../state/explorer.ts";
import { keyName } from "../../state/key-name.ts";
import { createCombobox } from "../../ui/combobox/create-combobox.ts";
import { Icon } from "../../ui/icon.tsx";
import { mediaMatches } from "../window/media-matches.ts";
import { createSearch, type Search } from "./create-search.ts";
import { loadSearch } from "./load-search.ts";
import { rememberChosen, type SearchLine } from "./search-lines.ts";
import { SearchList } from "./search-list.tsx";

/** The search: a combobox whose list never touches what is chosen until a line of it is. */
export function SearchBox(props: {
  explorer: Explorer;
  /** The name of the atlas's folder, where its readings are. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  /** Whether Enter was pressed before the search was ready: then the best line is chosen as soon as it is. */
  const [hasty, setHasty] = createSignal(false);
  const box = createCombobox({
    count: () => search.lines().length,
    // Before anything is looked for, Enter alone chooses nothing.
    preselects: () => search.asked(),
    choose: (place) => enter(place),
    leave: () => leave(),
  });
  const search = createSearch(explorer, box.query, (use) => loadSearch(explorer.graph, props.folder, use));
  // The whole of it has room there only while it is used.
  const narrow = mediaMatches("(max-width: 37.4rem)");
  let input: HTMLInputElement | undefined;
  let cameFrom: HTMLElement | undefined;

  createEffect(
    on(
      explorer.searchRequest,
      () => {
        input?.focus();
        input?.select();
        box.unfold();
      },
      { defer: true },
    ),
  );
  const leave = () => {
    box.clear();
    setHasty(false);
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    // Where nothing else had the focus, or what had it is gone.
    if (document.activeElement === input) input?.blur();
  };
  const choose = (line: SearchLine | undefined) => {
    if (!line) return;
    leave();
    if (line.kind === "command") {
      line.command.run(explorer);
      return;
    }
    rememberChosen(explorer, line.hit.id);
    explorer.select(line.hit.id);
  };
  const enter = (place: number) => {
    if (search.state() === "waiting" && search.asked()) setHasty(true);
    else choose(search.lines()[place]);
  };
  createEffect(
    on([hasty, search.state], ([now, state]) => {
      if (!now || state === "waiting") return;
      setHasty(false);
      choose(search.lines()[0]);
    }),
  );
  const expanded = () => box.open() && search.lines().length > 0;
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-input"
        autocomplete="off"
        autocapitalize="off"
        enterkeyhint="go"
        spellcheck={false}
        aria-label={explorer.t("command.search")}
        aria-expanded={expanded()}
        aria-controls={box.listId}
        aria-autocomplete="list"
        aria-activedescendant={box.activeId()}
        placeholder={explorer.t(narrow() && !box.open() ? "command.search" : "search.placeholder")}
        value={box.query()}
        onInput={(event) => {
          box.type(event.currentTarget.value);
          setHasty(false);
        }}
        onClick={() => box.unfold()}
        onFocus={(event) => {
          const from = event.relatedTarget;
          cameFrom = from instanceof HTMLElement ? from : undefined;
          search.prepare();
          // What was looked for stands there again; on the way through with Tab nothing opens.
          if (search.asked()) box.unfold();
        }}
        onBlur={() => {
          box.fold();
          setHasty(false);
        }}
        onKeyDown={(event) => {
          // The search is open already; the browser's own answer would take the focus away.
          if (keyName(event) === "Ctrl+K") event.preventDefault();
          box.keys(event);
        }}
      />
      <div class="search-panel" hidden={!box.open()}>
        <SearchList explorer={explorer} search={search} box={box} onChoose={choose} />
        <SearchFooter explorer={explorer} search={search} query={box.query()} shown={box.open()} />
      </div>
    </div>
  );
}

const mostRepeated = 40;

/** What the search came to in words; where it came to nothing, what can be searched for. */
function SearchFooter(props: {
  explorer: Explorer;
  search: Search;
  query: string;
  shown: boolean;
}): JSX.Element {
  const { explorer, search } = props;
  const t = () => explorer.t;
  const nothing = () => search.asked() && search.counts().found === 0 && search.state() === "ready";
  const outcome = () => {
    if (!search.asked()) return "";
    const { found, shown } = search.counts();
    const state = search.state();
    if (found === 0 && state !== "ready") return t()(`search.${state}`);
    if (found === 0) {
      const characters = [...props.query.trim().slice(0, 2 * mostRepeated)];
      const query = characters.slice(0, mostRepeated).join("");
      return t()("search.nothing", { query: characters.length > mostRepeated ? `${query}…` : query });
    }
    return shown < found ? t()("search.foundCut", { found, shown }) : t()("search.found", { found });
  };
  const said = () => (search.cut() ? t()("search.cut", { said: outcome(), count: longestQuery }) : outcome());
  const holds = createMemo(() => {
    const { nodesByType, edges } = countAtlas(explorer.graph);
    const types = explorer.graph.getAttribute("vocabulary").types.flatMap(({ id, plural }) => {
      const count = nodesByType[id] ?? 0;
      return count > 0 ? [t()("search.holdsOf", { type: plural[explorer.language()], count })] : [];
    });
    const all = [...types, t()("search.holdsOf", { type: t()("search.ties"), count: edges })];
    return all.join(t()("common.listSeparator"));
  });
  return (
    <>
      <Show when={props.shown && nothing()}>
        <div class="search-help">
          <p>{t()("search.help")}</p>
          <p>{t()("search.holds", { counts: holds() })}</p>
        </div>
      </Show>
      <div class="search-footer">
        <p role="status">{props.shown ? said() : ""}</p>
        <p class="search-footer-keys" aria-hidden="true">
          {t()("search.keys")}
        </p>
      </div>
    </>
  );
}
