import { createEffect, createMemo, For, type JSX, onMount, Show } from "solid-js";
import { placeBelow } from "../place-below.ts";
import { createCombobox } from "./create-combobox.ts";

/** One thing to pick. */
export interface PickerOption {
  readonly id: string;
  readonly text: string;
  /** What else it is found by. */
  readonly also: string;
  readonly count?: number;
  /** What kind of thing it is. */
  readonly hint?: string;
  /** Whether it is picked already: picking it again releases it. */
  readonly chosen: boolean;
}

const longestQuery = 60;
/** What the list may need, in CSS pixels; where there are few options it is lower. */
const room = { width: 280, height: 160 };

/**
 * A combobox that narrows a list while one types and picks from it by arrow keys and Enter, or by a click (WAI-ARIA
 * Authoring Practices, editable combobox with list autocomplete). Nothing changes until something is picked.
 */
export function Picker(props: {
  class?: string;
  label: string;
  placeholder: string;
  /** Whether it takes the focus when it appears. */
  focused?: boolean;
  nothing(query: string): string;
  options: readonly PickerOption[];
  onPick(id: string): void;
}): JSX.Element {
  let input: HTMLInputElement | undefined;
  let frame: HTMLDivElement | undefined;
  let panel: HTMLDivElement | undefined;
  const box = createCombobox({
    count: () => found().length,
    preselects: () => true,
    choose: (place) => pick(found()[place]?.id),
    leave: () => box.clear(),
  });
  const found = createMemo((): readonly PickerOption[] => {
    const wanted = box.query().trim().toLowerCase();
    const begins = ({ text }: PickerOption) => text.toLowerCase().startsWith(wanted);
    return props.options
      .filter(({ text, also }) => `${text} ${also}`.toLowerCase().includes(wanted))
      .sort((a, b) => Number(begins(b)) - Number(begins(a)));
  });
  const pick = (id: string | undefined) => {
    if (id === undefined) return;
    box.clear();
    props.onPick(id);
  };
  onMount(() => {
    if (props.focused) input?.focus();
  });
  // In the window's own coordinates: the row of filters scrolls, and would cut what hangs out of it.
  createEffect(() => {
    if (box.open() && frame && panel) placeBelow(panel, frame, room);
  });
  return (
    <div ref={frame} class={`picker ${props.class ?? ""}`}>
      <input
        ref={input}
        type="text"
        role="combobox"
        class="picker-input"
        autocomplete="off"
        spellcheck={false}
        maxLength={longestQuery}
        aria-label={props.label}
        aria-expanded={box.open()}
        aria-controls={box.listId}
        aria-autocomplete="list"
        aria-activedescendant={box.activeId()}
        placeholder={props.placeholder}
        value={box.query()}
        onInput={(event) => box.type(event.currentTarget.value)}
        onClick={() => box.unfold()}
        onBlur={() => box.fold()}
        onKeyDown={box.keys}
      />
      <div ref={panel} class="picker-panel" hidden={!box.open()}>
        <div role="listbox" id={box.listId} aria-label={props.label} class="picker-list">
          <For each={box.open() ? found() : []}>
            {(option, at) => (
              <ListOption
                id={box.optionId(at())}
                class="picker-option"
                active={at() === box.active()}
                selected={option.chosen}
                onChoose={() => pick(option.id)}
              >
                <span>{option.text}</span>
                <Show when={option.hint}>{(hint) => <span class="muted">{hint()}</span>}</Show>
                <Show when={option.count !== undefined}>
                  <span class="count">{option.count}</span>
                </Show>
              </ListOption>
            )}
          </For>
        </div>
        <Show when={box.open() && found().length === 0}>
          <p class="search-empty" role="status">
            {props.nothing(box.query().trim())}
          </p>
        </Show>
      </div>
    </div>
  );
}

/**
 * An option of a combobox's list: the focus stays in the box, whose keys choose among the options, a pointer chooses
 * here, and the active one is kept in sight.
 */
export function ListOption(props: {
  id: string;
  class: string;
  /** Whether it is the one that Enter chooses. */
  active: boolean;
  selected: boolean;
  onChoose(): void;
  children: JSX.Element;
}): JSX.Element {
  let option: HTMLDivElement | undefined;
  createEffect(() => {
    if (props.active) option?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      ref={option}
      id={props.id}
      role="option"
      tabIndex={-1}
      class={props.class}
      classList={{ "is-active": props.active }}
      aria-selected={props.selected}
      onMouseDown={(event) => event.preventDefault()}
      // Keys are the box's: an option never has the focus.
      on:click={() => props.onChoose()}
    >
      {props.children}
    </div>
  );
}
