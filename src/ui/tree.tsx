import { createEffect, createMemo, createSelector, createUniqueId, type JSX } from "solid-js";
import { isComposed } from "./composing.ts";
import { createSight } from "./create-sight.ts";
import { createTyped } from "./create-typed.ts";
import { TreeLevel, type TreeParts } from "./tree-level.tsx";
import type { TreeModel } from "./tree-model.ts";
import { treeStep } from "./tree-step.ts";

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
    sight: createSight(),
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
