import { createEffect, createMemo, createSignal, createUniqueId, For, type JSX, on, Show } from "solid-js";
import { buildSearchIndex } from "../core/search/build-search-index.ts";
import { type Hit, searchAtlas } from "../core/search/search-atlas.ts";
import type { Explorer } from "../state/explorer.ts";
import { Icon } from "../ui/icon.tsx";

/** The search: a combobox whose list never touches what is chosen until a line of it is. */
export function SearchBox(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const index = createMemo(() => buildSearchIndex(explorer.graph));
  const [query, setQuery] = createSignal("");
  const [open, setOpen] = createSignal(false);
  const [active, setActive] = createSignal(0);
  const hits = createMemo(() => (query().trim() === "" ? [] : searchAtlas(index(), query())));
  const listId = createUniqueId();
  let input: HTMLInputElement | undefined;

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
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setOpen(false);
    setQuery("");
    input?.blur();
    explorer.select(hit.id);
  };
  const keys = (event: KeyboardEvent) => {
    const count = hits().length;
    if (event.key === "ArrowDown" && count > 0) setActive((active() + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active() + count - 1) % count);
    else if (event.key === "Enter") choose(hits()[active()]);
    else if (event.key === "Escape") {
      setQuery("");
      setOpen(false);
      input?.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = () => open() && query().trim() !== "";
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-input"
        autocomplete="off"
        spellcheck={false}
        aria-label={explorer.t("command.search")}
        aria-expanded={shown()}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown() && hits().length > 0 ? `${listId}-${active()}` : undefined}
        placeholder={explorer.t("page.searchPlaceholder")}
        value={query()}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keys}
      />
      <div class="search-panel" hidden={!shown()}>
        <div role="listbox" id={listId} aria-label={explorer.t("command.search")} class="search-list">
          <For each={hits()}>
            {(hit, place) => (
              <HitLine
                explorer={explorer}
                hit={hit}
                id={`${listId}-${place()}`}
                active={place() === active()}
                onChoose={() => choose(hit)}
              />
            )}
          </For>
        </div>
        <Show when={shown() && hits().length === 0}>
          <p class="search-empty" role="status">
            {explorer.t("page.searchNothing", { query: [...query()].slice(0, 40).join("") })}
          </p>
        </Show>
      </div>
    </div>
  );
}

function HitLine(props: {
  explorer: Explorer;
  hit: Hit;
  id: string;
  active: boolean;
  onChoose(): void;
}): JSX.Element {
  const { explorer } = props;
  const node = () => explorer.graph.getNodeAttribute(props.hit.id, "node");
  let line: HTMLDivElement | undefined;
  createEffect(() => {
    if (props.active) line?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      ref={line}
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      class="search-hit"
      onPointerDown={(event) => {
        event.preventDefault();
        props.onChoose();
      }}
    >
      <span class="search-label">{node().label[explorer.language()]}</span>
      <span class="search-type">{explorer.t(`types.node.${node().type}`)}</span>
      <span class="search-why">
        {props.hit.field === "label" ? "" : `${explorer.t(`page.foundIn.${props.hit.field}`)} `}
        {props.hit.text.slice(Math.max(0, props.hit.start - 12), props.hit.start)}
        <mark>{props.hit.text.slice(props.hit.start, props.hit.end)}</mark>
        {props.hit.text.slice(props.hit.end, props.hit.end + 24)}
      </span>
    </div>
  );
}
