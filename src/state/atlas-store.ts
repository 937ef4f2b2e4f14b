import { batch, createSignal, onCleanup } from "solid-js";
import type { Atlas } from "../core/atlas/atlas.ts";
import type { Problem } from "../core/atlas/problem.ts";
import type { Id, Text } from "../core/atlas/schema.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { atlasInHash, atlasLink } from "../core/link/atlas-link.ts";
import type { HistoryPort } from "./environment.ts";

/** An atlas that can be opened. */
export interface StoreEntry {
  readonly id: Id;
  readonly title: Text;
  /** The names of the files that it has. */
  readonly files: readonly string[];
}

/** An atlas that keeps every rule, and its graph. */
export interface OpenedAtlas {
  readonly kind: "atlas";
  readonly atlas: Atlas;
  readonly graph: AtlasGraph;
}

/** What came of opening an atlas. */
export type Opened =
  | OpenedAtlas
  | { readonly kind: "broken"; readonly problems: readonly Problem[] }
  | { readonly kind: "unreachable"; readonly file: string };

/** What stands open. */
export interface Shown {
  readonly id: Id;
  /** Nothing while it is still being fetched. */
  readonly opened?: Opened;
  /** Whether the reader chose it from the list, and so waits there. */
  readonly chosen: boolean;
}

/** The atlases there are, and the one that is open. */
export interface AtlasStore {
  readonly entries: readonly StoreEntry[];
  shown(): Shown;
  /** The atlas that was chosen and is being fetched. */
  pending(): Id | undefined;
  /** The file for want of which the last choice came to nothing, until the next or until it is dismissed. */
  unreachable(): string | undefined;
  /** The folder of what is open, beside its graph; empty where a reader brought it. */
  folder(): string;
  /** The hash that opens an atlas. */
  linkTo(id: Id): string;
  /** Opens an atlas as it first shows itself, as one entry of the history; what is open stays open until it is there. */
  choose(id: Id): void;
  /** Opens an atlas that a reader brings, which is one of those that there are as long as the page stands. */
  add(opened: OpenedAtlas): void;
  dismiss(): void;
}

/** What a store is made of. */
export interface StoreOptions {
  readonly entries: readonly StoreEntry[];
  readonly first: Shown;
  readonly history: HistoryPort;
  /** Never rejects. */
  open(id: Id): Promise<Opened>;
}

/** Holds which atlas is open; follows the history to others. Belongs to the Solid root it is made in. */
export function createAtlasStore({ entries, first, history, open }: StoreOptions): AtlasStore {
  const known = [...entries];
  const ids = () => known.map(({ id }) => id);
  const brought = new Map<Id, OpenedAtlas>();
  const [shown, setShown] = createSignal(first);
  const [pending, setPending] = createSignal<Id>();
  const [unreachable, setUnreachable] = createSignal<string>();
  // Only the last of several that were asked for counts.
  let turn = 0;

  async function fetchThen(id: Id, show: (opened: Opened) => void): Promise<void> {
    turn += 1;
    const own = turn;
    const opened = brought.get(id) ?? (await open(id));
    if (own === turn) batch(() => show(opened));
  }

  function follow(): void {
    const id = atlasInHash(history.hash(), ids());
    turn += 1;
    setPending(undefined);
    if (id === undefined || (id === shown().id && standsOpen(shown()))) return;
    setShown({ id, chosen: false });
    void fetchThen(id, (opened) => setShown({ id, opened, chosen: false }));
  }

  onCleanup(history.onPop(follow));
  return {
    entries: known,
    shown,
    pending,
    unreachable,
    folder: () => (brought.has(shown().id) ? "" : shown().id),
    linkTo: (id) => atlasLink(id, ids()),
    choose: (id) => {
      setUnreachable(undefined);
      if (id === shown().id) {
        turn += 1;
        setPending(undefined);
        return;
      }
      setPending(id);
      void fetchThen(id, (opened) => {
        setPending(undefined);
        if (opened.kind === "unreachable") {
          setUnreachable(opened.file);
          return;
        }
        history.push(atlasLink(id, ids()));
        setShown({ id, opened, chosen: true });
      });
    },
    add: (opened) => {
      const { id, title } = opened.atlas.graph;
      brought.set(id, opened);
      if (!ids().includes(id)) known.push({ id, title, files: [] });
      turn += 1;
      setPending(undefined);
      history.push(atlasLink(id, ids()));
      setShown({ id, opened, chosen: true });
    },
    dismiss: () => {
      setUnreachable(undefined);
    },
  };
}

/** Whether an atlas is shown or its problems are; where its files were not to be had, they are asked for again. */
function standsOpen({ opened }: Shown): boolean {
  return opened !== undefined && opened.kind !== "unreachable";
}
