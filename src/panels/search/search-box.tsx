import { createEffect, createSignal, createUniqueId, type JSX, on } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { createSearch } from "./create-search.ts";
import { loadSearch } from "./load-search.ts";
import { SearchFooter } from "./search-footer.tsx";
import { searchKeys } from "./search-keys.ts";
import type { SearchLine } from "./search-lines.ts";
import { SearchList } from "./search-list.tsx";

/** The search: a combobox whose list never touches what is chosen until a line of it is. */
export function SearchBox(props: {
  explorer: Explorer;
  /** The name of the atlas's folder, where its readings are. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  const search = createSearch(explorer, (use) => loadSearch(explorer.graph, props.folder, use));
  const [open, setOpen] = createSignal(false);
  /** Whether Enter was pressed before the search was ready: then the best line is chosen as soon as it is. */
  const [hasty, setHasty] = createSignal(false);
  const listId = createUniqueId();
  let input: HTMLInputElement | undefined;
  let cameFrom: HTMLElement | undefined;

  createEffect(
    on(
      explorer.searchRequest,
      () => {
        input?.focus();
        input?.select();
      },
      { defer: true },
    ),
  );
  const leave = () => {
    setOpen(false);
    setHasty(false);
    search.setQuery("");
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    // Where nothing else had the focus, or what had it is gone.
    if (document.activeElement === input) input?.blur();
  };
  const choose = (line: SearchLine | undefined) => {
    if (!line) return;
    leave();
    if (line.kind === "hit") explorer.select(line.hit.id);
    else line.command.run(explorer);
  };
  const enter = () => {
    if (search.state() === "waiting" && search.query().trim() !== "") setHasty(true);
    else choose(search.lines()[search.active()]);
  };
  createEffect(
    on([hasty, search.state], ([now, state]) => {
      if (!now || state === "waiting") return;
      setHasty(false);
      choose(search.lines()[0]);
    }),
  );
  const shown = () => open() && search.query().trim() !== "";
  const expanded = () => shown() && search.lines().length > 0;
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
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded() ? `${listId}-${search.active()}` : undefined}
        placeholder={explorer.t("search.placeholder")}
        value={search.query()}
        onInput={(event) => {
          search.setQuery(event.currentTarget.value);
          setHasty(false);
          setOpen(true);
        }}
        onFocus={(event) => {
          const from = event.relatedTarget;
          cameFrom = from instanceof HTMLElement ? from : undefined;
          setOpen(true);
          search.prepare();
        }}
        onBlur={() => {
          setOpen(false);
          setHasty(false);
        }}
        onKeyDown={(event) => searchKeys(event, { search, choose: enter, leave })}
      />
      <div class="search-panel" hidden={!shown()}>
        <SearchList explorer={explorer} search={search} id={listId} onChoose={choose} />
        <SearchFooter explorer={explorer} search={search} shown={shown()} />
      </div>
    </div>
  );
}
