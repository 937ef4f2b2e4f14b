import { For, type JSX } from "solid-js";

/** One tab. */
export interface Tab<T extends string> {
  readonly id: T;
  readonly content: JSX.Element;
  /** What is behind it, as a tooltip. */
  readonly hint?: string;
}

/**
 * Tabs of which one is open: arrow keys, Home and End walk and open them, one of them takes part in the order of Tab
 * (WAI-ARIA Authoring Practices, tabs with automatic activation). `panel` is the id of the element that they fill.
 */
export function TabList<T extends string>(props: {
  class?: string;
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  panel: string;
  onChoose(id: T): void;
}): JSX.Element {
  let list: HTMLDivElement | undefined;
  const walk = (event: KeyboardEvent) => {
    const at = props.tabs.findIndex(({ id }) => id === props.current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : props.tabs.at(to % props.tabs.length);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    props.onChoose(next.id);
    list?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div ref={list} class={`tab-list ${props.class ?? ""}`} role="tablist" aria-label={props.label}>
      <For each={props.tabs.map(({ id }) => id)}>
        {(id) => {
          const tab = () => props.tabs.find((one) => one.id === id);
          return (
            <button
              type="button"
              role="tab"
              class="tab"
              data-tab={id}
              aria-selected={id === props.current}
              aria-controls={props.panel}
              tabIndex={id === props.current ? 0 : -1}
              title={tab()?.hint}
              onClick={() => props.onChoose(id)}
              onKeyDown={walk}
            >
              {tab()?.content}
            </button>
          );
        }}
      </For>
    </div>
  );
}
