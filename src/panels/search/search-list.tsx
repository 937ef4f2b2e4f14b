import { For, type JSX, Show } from "solid-js";
import type { Command } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Combobox } from "../../ui/create-combobox.ts";
import { ListOption } from "../../ui/list-option.tsx";
import type { Search } from "./create-search.ts";
import { SearchHit } from "./search-hit.tsx";
import type { LineGroup, SearchLine } from "./search-lines.ts";

/** What was found, by groups; the keys are the box's, a pointer chooses here. */
export function SearchList(props: {
  explorer: Explorer;
  search: Search;
  box: Combobox;
  onChoose(line: SearchLine): void;
}): JSX.Element {
  const t = () => props.explorer.t;
  const groupId = (group: LineGroup) => `${props.box.listId}-${group.id}`;
  return (
    <div role="listbox" id={props.box.listId} aria-label={t()("command.search")} class="search-list">
      <For each={props.search.groups()}>
        {(group) => (
          <div {...groupOfOptions(groupId(group))} class="search-group">
            <p class="search-heading" id={groupId(group)} role="presentation">
              <span>{t()(group.heading)}</span>{" "}
              <Show when={props.search.asked()}>
                <span class="count">{group.found}</span>
              </Show>
            </p>
            <For each={group.lines}>
              {(line) => (
                <ListOption
                  id={props.box.optionId(line.place)}
                  class="search-hit"
                  active={line.place === props.box.active()}
                  selected={line.place === props.box.active()}
                  onChoose={() => props.onChoose(line)}
                >
                  {line.kind === "hit" ? (
                    <SearchHit explorer={props.explorer} hit={line.hit} />
                  ) : (
                    <CommandName explorer={props.explorer} command={line.command} />
                  )}
                </ListOption>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}

function CommandName(props: { explorer: Explorer; command: Command }): JSX.Element {
  const t = () => props.explorer.t;
  return (
    <span class="search-command">
      <span>{t()(props.command.title)}</span>
      <Show when={props.command.keys.length > 0}>
        <span class="search-keys">
          <For each={props.command.keys}>{(key) => <kbd>{key}</kbd>}</For>
        </span>
      </Show>
    </span>
  );
}

const groupOfOptions = (labelledBy: string) => ({ role: "group", "aria-labelledby": labelledBy }) as const;
