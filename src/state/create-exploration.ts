import { batch, createMemo, createSignal } from "solid-js";
import type { Id } from "../core/atlas/schema.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { encodeLink } from "../core/link/encode-link.ts";
import type { LinkProblem, LinkState, ViewId } from "../core/link/link-state.ts";
import { clearFilter, type Filter, setMode, setProjects, toggleProject } from "../core/view/filter.ts";
import { filterShowing } from "../core/view/filter-showing.ts";
import type { Level } from "../core/view/level.ts";
import { passing } from "../core/view/passing.ts";
import { type Standing, visibility } from "../core/view/visibility.ts";
import type { Display } from "./create-display.ts";
import type { PageState } from "./create-page-state.ts";
import type { Explorer } from "./explorer.ts";

/** Where the reader starts. */
export interface ExplorationOptions {
  readonly graph: AtlasGraph;
  readonly initial: LinkState;
  readonly problems: readonly LinkProblem[];
}

/** The part of the explorer that a link can carry, and what is seen because of it. */
export type Exploration = Omit<Explorer, keyof Display | keyof PageState | "atlas" | "graph">;

const noStanding: Standing = () => "asked";

/** Holds view, filter, selection and camera, and derives from them how each node and tie is seen. */
export function createExploration({ graph, initial, problems }: ExplorationOptions): Exploration {
  const [view, setView] = createSignal<ViewId>(initial.view);
  const [filter, setFilter] = createSignal<Filter>({ projects: initial.projects, mode: initial.mode });
  const [selection, setSelection] = createSignal(initial.sel);
  const [camera, setCamera] = createSignal(initial.camera);
  const [linkProblems, setLinkProblems] = createSignal(problems);
  const [hover, setHover] = createSignal<string>();
  const [level, setLevel] = createSignal<Level>("overview");
  const [standing, setStanding] = createSignal<Standing>(noStanding);

  const passes = createMemo(() => passing(graph, filter()));
  const seen = createMemo(() =>
    visibility(graph, {
      filter: filter(),
      level: level(),
      selection: selection(),
      hover: hover(),
      standing: standing(),
      passing: passes(),
    }),
  );
  const counts = createMemo(() => ({ shown: passes().nodes.size, total: graph.order }));
  const link = createMemo(() => currentLink(), undefined, { equals: sameLink });

  function currentLink(): LinkState {
    const [sel, at] = [selection(), camera()];
    return {
      ...(initial.atlas !== undefined && { atlas: initial.atlas }),
      view: view(),
      projects: filter().projects,
      mode: filter().mode,
      ...(sel !== undefined && { sel }),
      ...(at !== undefined && { camera: at }),
    };
  }

  function selectionHidden(): boolean {
    const id = selection();
    return id !== undefined && filter().mode === "hide" && !passes().nodes.has(id) && !passes().edges.has(id);
  }

  return {
    view,
    filter,
    selection,
    hover,
    level,
    camera,
    linkProblems,
    link,
    visibility: seen,
    passingCounts: counts,
    passingNodes: () => passes().nodes,
    selectionHidden,
    select: (id) => {
      setSelection(known(graph, id));
    },
    setHover: (id) => {
      setHover(known(graph, id));
    },
    toggleProject: (id: Id) => {
      setFilter((now) => toggleProject(now, id));
    },
    clearFilter: () => {
      setFilter(clearFilter);
    },
    setFilterMode: (mode) => {
      setFilter((now) => setMode(now, mode));
    },
    showSelection: () => {
      const id = selection();
      if (id !== undefined) setFilter((now) => filterShowing(graph, now, id));
    },
    setLevel,
    setStanding: (next) => {
      setStanding(() => next);
    },
    setCamera: (next) => {
      setCamera(next);
    },
    dismissLinkProblems: () => {
      setLinkProblems([]);
    },
    openLink: (next, found) =>
      batch(() => {
        setView(next.view);
        setFilter((now) => setProjects(setMode(now, next.mode), next.projects));
        setSelection(known(graph, next.sel));
        setCamera(next.camera);
        setHover(undefined);
        setLinkProblems(found);
      }),
  };
}

function sameLink(a: LinkState, b: LinkState): boolean {
  return encodeLink(a) === encodeLink(b);
}

function known(graph: AtlasGraph, id: string | undefined): string | undefined {
  if (id === undefined || graph.hasNode(id) || graph.hasEdge(id)) return id;
  throw new Error(`not in the atlas: ${id}`);
}
