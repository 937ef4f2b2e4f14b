import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";

/** One place to go. */
export interface LinkItem {
  readonly id: string;
  readonly text: string;
  /** Where the link leads when it is opened beside this page. */
  readonly href: string;
  readonly current: boolean;
  readonly busy: boolean;
}

/**
 * A button that unfolds what it is about and a list of links. A plain click or Enter chooses; the arrows walk the list; Escape, or going
 * elsewhere, folds it. Inside a level-one heading: what it says is the page's title.
 */
export function LinkMenu(props: {
  class: string;
  /** The name of the list. */
  label: string;
  /** What the button does, as its description. */
  hint: string;
  items: readonly LinkItem[];
  /** What is told above the links. */
  about: JSX.Element;
  /** What is told below the button. */
  line: string;
  onChoose(id: string): void;
  ref(button: HTMLButtonElement): void;
  children: JSX.Element;
}): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const listId = createUniqueId();
  let frame: HTMLDivElement | undefined;
  let button: HTMLButtonElement | undefined;

  const links = () => [...(frame?.querySelectorAll<HTMLAnchorElement>("a") ?? [])];
  const fold = () => {
    setOpen(false);
    button?.focus();
  };
  const walk = (to: (at: number, count: number) => number) => {
    setOpen(true);
    const all = links();
    if (all.length === 0) return;
    const focused = document.activeElement;
    const at = focused instanceof HTMLAnchorElement ? all.indexOf(focused) : -1;
    all[(to(at, all.length) + all.length) % all.length]?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") walk((at) => at + 1);
    else if (event.key === "ArrowUp") walk((at, count) => (at < 0 ? count - 1 : at - 1));
    else if (event.key === "Home" && open()) walk(() => 0);
    else if (event.key === "End" && open()) walk((_, count) => count - 1);
    else if (event.key === "Escape" && open()) fold();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (event: MouseEvent, item: LinkItem) => {
    // With a modifier the link opens beside this page, as links do.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    fold();
    props.onChoose(item.id);
  };
  return (
    <div
      ref={frame}
      class={`link-menu ${props.class}`}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
      }}
    >
      <h1>
        <button
          ref={(element) => {
            button = element;
            props.ref(element);
          }}
          type="button"
          class="link-menu-button"
          title={props.hint}
          aria-expanded={open()}
          aria-controls={listId}
          aria-busy={props.items.some(({ busy }) => busy)}
          onClick={() => setOpen(!open())}
          onKeyDown={keys}
        >
          {props.children}
        </button>
      </h1>
      <p class="link-menu-line muted">{props.line}</p>
      <div id={listId} class="link-menu-list" hidden={!open()}>
        <div class="link-menu-about">{props.about}</div>
        <Show when={props.items.length > 0}>
          <ul aria-label={props.label}>
            <For each={props.items}>
              {(item) => (
                <li>
                  <a
                    href={item.href}
                    aria-current={item.current ? "page" : undefined}
                    onClick={(event) => choose(event, item)}
                    onKeyDown={keys}
                  >
                    {item.text}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </div>
  );
}
