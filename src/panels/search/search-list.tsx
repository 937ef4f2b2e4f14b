import { For, type JSX, Show } from "solid-js";
import type { Hit } from "../../core/search/search-atlas.ts";
import type { Mark } from "../../core/search/search-fields.ts";
import { languageTag } from "../../i18n/language-tag.ts";
import type { Command } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";
import { keyShown } from "../../state/key-name.ts";
import type { Combobox } from "../../ui/combobox/create-combobox.ts";
import { ListOption } from "../../ui/combobox/picker.tsx";
import { nameOf } from "../entity/name-of.ts";
import type { Search } from "./create-search.ts";
import type { LineGroup, SearchLine } from "./search-lines.ts";

/** How many characters may stand before the first mark for it to be seen at the least width, and how many are kept. */
const lead = { han: { most: 16, kept: 10 }, other: { most: 34, kept: 20 } } as const;

/**
 * A text with its marked parts marked. Where the first lies far inside, the text begins a little before it, at a whole
 * word or character; the style cuts what is too long at its end.
 */
function MarkedText(props: { text: string; marks: readonly Mark[]; whole?: boolean }): JSX.Element {
  const start = () => {
    const first = props.marks[0]?.start ?? 0;
    const { most, kept } = /\p{Script=Han}/u.test(props.text.slice(0, first)) ? lead.han : lead.other;
    if (props.whole || first <= most) return 0;
    const near = props.text.slice(first - kept, first);
    const word = near.search(/\s\S/u);
    const half = /^[\uDC00-\uDFFF]/u.test(near) ? 1 : 0;
    return first - kept + (word < 0 ? half : word + 1);
  };
  const parts = () => {
    const found: { text: string; marked: boolean }[] = [];
    let at = start();
    for (const mark of props.marks) {
      found.push({ text: props.text.slice(at, mark.start), marked: false });
      found.push({ text: props.text.slice(mark.start, mark.end), marked: true });
      at = mark.end;
    }
    found.push({ text: props.text.slice(at), marked: false });
    return found.filter(({ text }) => text !== "");
  };
  return (
    <>
      {start() > 0 ? "…" : ""}
      <For each={parts()}>{(part) => (part.marked ? <mark>{part.text}</mark> : part.text)}</For>
    </>
  );
}

/** A node or tie that was found: what it is called in the reader's language, and why it was found where that does not show. */
function SearchHit(props: { explorer: Explorer; hit: Hit }): JSX.Element {
  const { explorer } = props;
  const title = () => nameOf(explorer, props.hit.id);
  const inTitle = () => props.hit.text === title();
  return (
    <>
      <span class="search-label">
        <MarkedText text={title()} marks={inTitle() ? props.hit.marks : []} whole />
      </span>
      <Show when={!inTitle()}>
        <span class="search-why">
          <span class="search-field">{explorer.t(`search.in.${props.hit.field}`)}</span>{" "}
          <Show when={props.hit.spelt !== undefined && props.hit.spelt !== title()}>
            <span lang={languageTag("zh")}>{props.hit.spelt}</span>{" "}
          </Show>
          <span lang={props.hit.spelt === undefined ? languageTag(props.hit.language) : "zh-Latn-pinyin"}>
            <MarkedText text={props.hit.text} marks={props.hit.marks} />
          </span>
        </span>
      </Show>
    </>
  );
}

/** What was found, by groups; the keys are the box's, a pointer chooses here. */
export function SearchList(props: {
  explorer: Explorer;
  search: Search;
  box: Combobox;
  onChoose(line: SearchLine): void;
}): JSX.Element {
  const t = () => props.explorer.t;
  const headingOf = ({ heading }: LineGroup) =>
    typeof heading === "string" ? t()(heading) : heading[props.explorer.language()];
  const groupId = (group: LineGroup) => `${props.box.listId}-${group.id}`;
  return (
    <div role="listbox" id={props.box.listId} aria-label={t()("command.search")} class="search-list">
      <For each={props.search.groups()}>
        {(group) => (
          <div {...groupOfOptions(groupId(group))} class="search-group">
            <p class="search-heading" id={groupId(group)} role="presentation">
              <span>{headingOf(group)}</span>{" "}
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
          <For each={props.command.keys}>{(key) => <kbd>{keyShown(props.explorer, key)}</kbd>}</For>
        </span>
      </Show>
    </span>
  );
}

const groupOfOptions = (labelledBy: string) => ({ role: "group", "aria-labelledby": labelledBy }) as const;
