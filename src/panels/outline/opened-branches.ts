import { createSignal, type Signal } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

const known = new WeakMap<Explorer, Signal<ReadonlySet<string>>>();

/** The keys of what stands open in an explorer's outline: for as long as its atlas is, whatever view is looked at. */
export function openedBranches(
  explorer: Explorer,
  first: () => ReadonlySet<string>,
): Signal<ReadonlySet<string>> {
  const found = known.get(explorer) ?? createSignal(first());
  known.set(explorer, found);
  return found;
}
