import { createSignal, type Signal } from "solid-js";
import { filterGroups } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The keys of what stands open, by what is filtered. */
type Opened = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Explorer, Signal<Opened>>();

/**
 * The keys of what stands open in an explorer's outline: for as long as its atlas is, whatever view is looked at. Each
 * filter begins with `first`, and without it what was open before is again.
 */
export function openedBranches(
  explorer: Explorer,
  first: () => ReadonlySet<string>,
): {
  opened(): ReadonlySet<string>;
  setOpened(change: (before: ReadonlySet<string>) => ReadonlySet<string>): void;
} {
  const [all, setAll] = known.get(explorer) ?? createSignal<Opened>(new Map());
  known.set(explorer, [all, setAll]);
  const name = () => filterGroups.map((group) => explorer.filter()[group].join(" ")).join(",");
  const opened = () => all().get(name()) ?? first();
  return {
    opened,
    setOpened: (change) => {
      const unfiltered = all().get(unfilteredName);
      setAll(
        new Map([
          ...(unfiltered ? [[unfilteredName, unfiltered] as const] : []),
          [name(), change(opened())] as const,
        ]),
      );
    },
  };
}

const unfilteredName = filterGroups.map(() => "").join(",");
