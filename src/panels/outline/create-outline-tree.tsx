import {
  type Accessor,
  createEffect,
  createMemo,
  createSelector,
  createSignal,
  on,
  type Signal,
} from "solid-js";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { buildOutline } from "../../core/outline/build-outline.ts";
import { branchesToPassing, foldOutside, passingOutline } from "../../core/outline/fold-outside.ts";
import { type Outline, openableKeys, pathOf } from "../../core/outline/outline.ts";
import { outlineLines, typeAhead } from "../../core/outline/outline-lines.ts";
import { filterGroups, hidesRest, isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-actions.ts";
import type { TreeModel } from "../../ui/tree/tree-step.ts";
import { nameOf } from "../entity/name-of.ts";
import { OutlineColumns, OutlineDetail, OutlineLabel } from "./outline-label.tsx";

/** The largest atlas, in nodes, of which a first look shows more than the groups. */
const mostNodes = 400;

/** The keys of what stands open at first: the projects and what they are laid out under; of a large atlas nothing. */
function openedAtFirst(outline: Outline, graph: AtlasGraph): ReadonlySet<string> {
  if (graph.order > mostNodes) return new Set();
  const vocabulary = graph.getAttribute("vocabulary");
  const groups = outline.roots.filter((key) => {
    const item = outline.items.get(key);
    return item?.kind === "group" && vocabulary.type(item.type).role === "root";
  });
  return new Set(groups.flatMap((key) => [key, ...(outline.items.get(key)?.children ?? [])]));
}

/** The keys of what stands open, by what is filtered. */
type Opened = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Explorer, Signal<Opened>>();

/**
 * The keys of what stands open in an explorer's outline: for as long as its atlas is, whatever view is looked at. Each
 * filter begins with `first`, and without it what was open before is again.
 */
function openedBranches(
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

/** The most nodes of which all lines are drawn, wherever they lie. */
const mostDrawn = 400;

/** The outline as a tree that can be walked. */
export interface OutlineTree {
  readonly model: TreeModel;
  openAll(): void;
  closeAll(): void;
}

/** What the outline needs besides the explorer. */
interface OutlineTreeOptions {
  readonly printing: Accessor<boolean>;
  /** The first letters of the syllables of a node's Chinese label, as far as they are known. */
  initials(id: string): readonly string[];
}

/** The outline of the explorer's atlas: the filter fades or leaves out, what is chosen is opened and shown. */
export function createOutlineTree(
  explorer: Explorer,
  { printing, initials }: OutlineTreeOptions,
): OutlineTree {
  const { graph } = explorer;
  const everything = buildOutline(graph);
  const filtering = () => isFiltering(explorer.filter());
  const outline = createMemo<Outline>(() => {
    if (!filtering()) return everything;
    const form = hidesRest(explorer.filter()) ? passingOutline : foldOutside;
    return form(everything, graph, explorer.passing());
  });
  const leading = createMemo(() => branchesToPassing(everything, explorer.passing()));
  const first = openedAtFirst(everything, graph);
  const branches = openedBranches(explorer, () => (filtering() ? leading() : first));
  const opened = createMemo(branches.opened);
  const [asked, setAsked] = createSignal<string>();
  const [revealed, setRevealed] = createSignal<string | undefined>(undefined, { equals: false });
  const lines = createMemo(() => outlineLines(outline(), (key) => printing() || opened().has(key)));
  const active = createMemo(() => {
    const key = asked();
    const { keys, span } = lines();
    if (key === undefined || span.has(key)) return key ?? keys[0];
    return (
      [outline(), everything].flatMap((tree) => pathOf(tree, key)).find((above) => span.has(above)) ?? keys[0]
    );
  });
  let choosing = false;
  const itemOf = (key: string) => outline().items.get(key) ?? everything.items.get(key);
  const idOf = (key: string) => {
    const item = itemOf(key);
    return item && "id" in item ? item.id : undefined;
  };
  const isOpened = createSelector(opened, (key: string, keys) => keys.has(key));
  const isChosen = createSelector(explorer.selected, (id: string, ids) => ids.includes(id));
  const setOpen = (keys: readonly string[], open: boolean) =>
    branches.setOpened((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (open) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  const isFaded = (key: string) => {
    const id = idOf(key);
    return id === undefined ? itemOf(key)?.kind === "rest" : !explorer.passing().nodes.has(id);
  };
  const textsOf = (key: string): string[] => {
    const item = itemOf(key);
    if (!item) return [];
    if (item.kind === "group")
      return [explorer.graph.getAttribute("vocabulary").type(item.type).plural[explorer.language()]];
    if (item.kind === "rest") return [];
    return [nameOf(explorer, item.id), ...(explorer.language() === "zh" ? initials(item.id) : [])];
  };

  createEffect(
    on(explorer.selection, (id) => {
      // What the reader chooses or lets go of here is in sight, perhaps as something that hangs on another.
      if (choosing || id === undefined || !outline().items.has(id)) return;
      setOpen(pathOf(outline(), id), true);
      setAsked(id);
      setRevealed(id);
    }),
  );

  createEffect(
    on(
      leading,
      () => {
        if (filtering()) setRevealed(lines().keys.find((key) => explorer.passing().nodes.has(key)));
      },
      { defer: true },
    ),
  );

  return {
    model: {
      roots: () => outline().roots,
      childrenOf: (key) => outline().items.get(key)?.children ?? [],
      parentOf: (key) => outline().items.get(key)?.parent,
      lines: () => lines().keys,
      lineOf: (key) => lines().place.get(key) ?? -1,
      span: (key) => lines().span.get(key) ?? 1,
      isOpen: (key) => printing() || isOpened(key),
      isSelected: (key) => {
        const id = idOf(key);
        return id === undefined ? undefined : isChosen(id) || isChosen(key);
      },
      isFaded,
      active,
      revealed,
      whole: () => printing() || graph.order <= mostDrawn,
      label: (key) => {
        const item = itemOf(key);
        return item && <OutlineLabel explorer={explorer} item={item} />;
      },
      columns: (key) => {
        const item = itemOf(key);
        return item && <OutlineColumns explorer={explorer} item={item} />;
      },
      detail: (key) => {
        const item = itemOf(key);
        return item && <OutlineDetail explorer={explorer} item={item} faded={isFaded(key)} />;
      },
      setActive: setAsked,
      setOpen,
      choose: (key, besides) => {
        const id = idOf(key);
        if (id === undefined) return;
        choosing = true;
        choose(explorer, id, besides);
        choosing = false;
      },
      setHover: (key) => explorer.setHover(key === undefined ? undefined : idOf(key)),
      find: (typed) => typeAhead(lines().keys, active(), typed, textsOf),
    },
    openAll: () => setOpen(openableKeys(outline()), true),
    closeAll: () => branches.setOpened(() => new Set<string>()),
  };
}
