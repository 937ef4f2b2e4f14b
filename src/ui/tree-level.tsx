import { createMemo, For, Index, type JSX, onCleanup, Show, untrack } from "solid-js";
import { createChunk, cutIntoChunks } from "./create-chunk.ts";
import type { Sight } from "./create-sight.ts";
import type { TreeModel } from "./tree-model.ts";

/** How tall a line is expected to be, in CSS pixels. */
const lineHeight = 30;

/** How many lines around the one where the keyboard stands are drawn before it is known what is seen. */
const linesAround = 40;

/** What all items of a tree share. */
export interface TreeParts {
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
export function TreeLevel(props: { parts: TreeParts; keys: readonly string[]; level: number }): JSX.Element {
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
