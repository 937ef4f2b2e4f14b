import {
  createEffect,
  createMemo,
  createSelector,
  createUniqueId,
  For,
  Index,
  type JSX,
  onCleanup,
  Show,
  untrack,
} from "solid-js";
import { isComposed } from "../combobox/composing.ts";
import { createChunk, cutIntoChunks } from "../create-chunk.ts";
import { createVisibilityObserver, type Sight } from "../create-visibility-observer.ts";
import { createTyped, type TreeModel, treeStep } from "./tree-step.ts";

/** How tall a line is expected to be, in CSS pixels. */
const lineHeight = 30;

/** How many lines around the one where the keyboard stands are drawn before it is known what is seen. */
const linesAround = 40;

/** What all items of a tree share. */
interface TreeParts {
  readonly model: TreeModel;
  /** The elements of the items that are drawn. */
  readonly elements: Map<string, HTMLElement>;
  readonly idPrefix: string;
  readonly sight: Sight;
  isActive(key: string): boolean;
  /** Whether an item is where the keyboard stands, or an ancestor of that. */
  isHeld(key: string): boolean;
}

/** Items under the same parent; a long list is drawn in parts, as far as it is near to what is seen. */
function TreeLevel(props: { parts: TreeParts; keys: readonly string[]; level: number }): JSX.Element {
  const chunks = createMemo(() => cutIntoChunks(props.keys));
  return (
    <Index each={chunks()}>
      {(cut) => (
        <TreeChunk
          parts={props.parts}
          keys={cut().items}
          level={props.level}
          before={cut().before}
          size={props.keys.length}
        />
      )}
    </Index>
  );
}

interface ChunkProps {
  readonly parts: TreeParts;
  readonly keys: readonly string[];
  readonly level: number;
  /** How many items of the same parent are in the chunks before, and in all. */
  readonly before: number;
  readonly size: number;
}

function TreeChunk(props: ChunkProps): JSX.Element {
  const { model, sight, isHeld } = props.parts;
  const here = untrack(() => model.lineOf(model.active() ?? ""));
  const chunk = createChunk({
    sight,
    first: props.keys.some((key) => Math.abs(model.lineOf(key) - here) < linesAround),
    whole: model.whole,
    held: () => props.keys.some(isHeld),
    estimate: () => props.keys.reduce((sum, key) => sum + model.span(key), 0) * lineHeight,
  });
  return (
    <div ref={chunk.ref} style={{ height: chunk.shown() ? undefined : `${chunk.height()}px` }}>
      <Show when={chunk.shown()}>
        <For each={props.keys}>
          {(key, at) => (
            <TreeItem
              parts={props.parts}
              key={key}
              level={props.level}
              place={props.before + at() + 1}
              size={props.size}
            />
          )}
        </For>
      </Show>
    </div>
  );
}

// No fieldset: a group within a tree has neither a name nor controls of its own.
const groupRole = { role: "group" } as const;

function TreeItem(props: {
  parts: TreeParts;
  key: string;
  level: number;
  place: number;
  size: number;
}): JSX.Element {
  const { model, elements, idPrefix, isActive } = props.parts;
  const { key } = props;
  const children = () => model.childrenOf(key);
  const openable = () => children().length > 0;
  const open = () => openable() && model.isOpen(key);
  let own: HTMLElement | undefined;
  // An item that moves to another part of its list is there anew before it is gone here.
  onCleanup(() => {
    if (elements.get(key) === own) elements.delete(key);
  });
  return (
    <div
      ref={(element) => {
        own = element;
        elements.set(key, element);
      }}
      class="tree-item"
      role="treeitem"
      data-key={key}
      aria-level={props.level}
      aria-posinset={props.place}
      aria-setsize={props.size}
      aria-expanded={openable() ? open() : undefined}
      aria-selected={model.isSelected(key)}
      aria-labelledby={`${idPrefix}-${key}-label`}
      aria-describedby={`${idPrefix}-${key}-detail`}
      tabIndex={isActive(key) ? 0 : -1}
    >
      <div
        class="tree-line"
        classList={{ "is-faded": model.isFaded(key) }}
        style={{ "--level": String(props.level) }}
        onPointerEnter={() => model.setHover(key)}
        onPointerLeave={() => model.setHover(undefined)}
      >
        <span class="tree-twisty" aria-hidden="true" />
        <span class="tree-label" id={`${idPrefix}-${key}-label`}>
          {model.label(key)}
        </span>
        {model.columns(key)}
        <span class="tree-detail" id={`${idPrefix}-${key}-detail`}>
          {model.detail(key)}
        </span>
      </div>
      <Show when={open()}>
        <div {...groupRole}>
          <TreeLevel parts={props.parts} keys={children()} level={props.level + 1} />
        </div>
      </Show>
    </div>
  );
}

/**
 * A tree of which one item takes part in the order of Tab (WAI-ARIA Authoring Practices, tree view): arrows walk, open
 * and close, Home and End, `*` opens all siblings, typing finds, Enter and Space choose, with Ctrl besides the chosen.
 */
export function Tree(props: { model: TreeModel; label: string; describedBy?: string }): JSX.Element {
  const { model } = props;
  const typed = createTyped();
  const elements = new Map<string, HTMLElement>();
  const path = createMemo(() => {
    const found = new Set<string>();
    for (let at = model.active(); at !== undefined && !found.has(at); at = model.parentOf(at)) found.add(at);
    return found;
  });
  const parts: TreeParts = {
    model,
    elements,
    idPrefix: createUniqueId(),
    sight: createVisibilityObserver(),
    isActive: createSelector(model.active),
    isHeld: (key) => path().has(key),
  };
  const showLine = (key: string) =>
    elements.get(key)?.firstElementChild?.scrollIntoView({ block: "nearest" });
  const goTo = (key: string) => {
    model.setActive(key);
    elements.get(key)?.focus({ preventScroll: true });
    showLine(key);
  };
  createEffect(() => {
    const key = model.revealed();
    if (key !== undefined) queueMicrotask(() => showLine(key));
  });
  const keyOf = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    return target?.closest<HTMLElement>('[role="treeitem"]')?.dataset.key;
  };
  const isOpenable = (key: string) => model.childrenOf(key).length > 0;
  const toggle = (key: string) => model.setOpen([key], !model.isOpen(key));
  const choose = (key: string, besides: boolean) => {
    if (model.isSelected(key) !== undefined) model.choose(key, besides);
    else if (isOpenable(key)) toggle(key);
  };
  const click = (event: MouseEvent) => {
    const key = keyOf(event);
    if (key === undefined) return;
    const onTwisty = event.target instanceof Element && event.target.closest(".tree-twisty") !== null;
    if (onTwisty && isOpenable(key)) toggle(key);
    else choose(key, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const press = (event: KeyboardEvent) => {
    const at = keyOf(event);
    if (at === undefined || event.altKey || isComposed(event)) return;
    const withCtrl = event.ctrlKey || event.metaKey;
    const letter = /^[\p{L}\p{N}]$/u.test(event.key) || (event.key === " " && typed.going(event.timeStamp));
    const step = withCtrl ? undefined : treeStep(model, at, event.key);
    if (step) {
      if (step.open) model.setOpen(step.open, true);
      if (step.close) model.setOpen(step.close, false);
      if (step.go !== undefined) goTo(step.go);
    } else if (letter && !withCtrl) {
      const found = model.find(typed.add(event.key, event.timeStamp));
      if (found !== undefined) goTo(found);
    } else if (event.key === "Enter" || event.key === " ") choose(at, withCtrl || event.shiftKey);
    else return;
    // The page's own single keys must not answer as well.
    event.preventDefault();
  };
  return (
    <div
      class="tree"
      role="tree"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-multiselectable="true"
      onClick={click}
      onKeyDown={press}
      onFocusIn={(event) => {
        const key = keyOf(event);
        if (key === undefined) return;
        model.setActive(key);
        model.setHover(key);
      }}
      onFocusOut={() => model.setHover(undefined)}
    >
      <TreeLevel parts={parts} keys={model.roots()} level={1} />
    </div>
  );
}
