import { batch, createComputed, createMemo, createSignal, untrack } from "solid-js";
import type { Id, Tours } from "../core/atlas/schema.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { neighbourhood } from "../core/graph/neighbourhood.ts";
import { shortestPaths } from "../core/graph/shortest-paths.ts";
import type { LinkProblem, LinkState, TourPlace, ViewId, ViewPart } from "../core/link/link-state.ts";
import { stepAt } from "../core/tour/step-at.ts";
import { stepLink } from "../core/tour/step-link.ts";
import {
  clearFilter,
  type Filter,
  type FilterGroup,
  type FilterValue,
  filterOf,
  isFiltering,
  setGroup,
  setMatch,
  setMode,
  toggleFilter,
} from "../core/view/filter.ts";
import { focusOf, focusOfPath, focusOfStep } from "../core/view/focus.ts";
import { type Level, levelOfRole } from "../core/view/level.ts";
import { filterShowing, passing } from "../core/view/passing.ts";
import { visibility } from "../core/view/visibility.ts";
import type { Display } from "./create-display.ts";
import type { PageState } from "./create-page-state.ts";
import { currentLink, sameLink } from "./current-link.ts";
import type { Explorer } from "./explorer.ts";

/** Where the reader starts. */
export interface ExplorationOptions {
  readonly graph: AtlasGraph;
  readonly tours?: Tours | undefined;
  readonly initial: LinkState;
  readonly problems: readonly LinkProblem[];
}

/** The part of the explorer that a link can carry, and what is seen because of it. */
export type Exploration = Omit<Explorer, keyof Display | keyof PageState | "atlas" | "graph" | "embedded">;

/** Holds view, filter, selection, focus, path and camera, and derives from them how each node and tie is seen. */
export function createExploration({ graph, tours, initial, problems }: ExplorationOptions): Exploration {
  const [view, setView] = createSignal<ViewId>(initial.view);
  const [part, setPart] = createSignal<ViewPart | undefined>(initial.part);
  const [sort, setSort] = createSignal(initial.sort);
  const [filter, setFilter] = createSignal<Filter>(filterOf(initial));
  const [selected, setSelected] = createSignal(initial.sel, { equals: sameIds });
  const [focus, setFocus] = createSignal(initial.focus);
  const [path, setPath] = createSignal(initial.path);
  const [camera, setCamera] = createSignal(initial.camera);
  const [linkProblems, setLinkProblems] = createSignal(problems);
  const [choiceRequest, setChoiceRequest] = createSignal(0);
  const [hover, setHover] = createSignal<string>();
  const [far, setFar] = createSignal(false);
  const [detail, setDetail] = createSignal(initial.detail === true);
  const [detailCame, setDetailCame] = createSignal(false);
  const [arranged, setArranged] = createSignal(initial.arranged === true);
  const [lens, setLens] = createSignal(initial.lens);
  const [tour, setTour] = createSignal(initial.tour, { equals: samePlace });
  const [beforeTour, setBeforeTour] = createSignal<LinkState>();

  const step = createMemo(() => stepAt(tours, tour()));
  // A memo, since all that is drawn rests on it: a view over the map changes nothing. Lanes have a column for every type.
  const level = createMemo(
    (): Level => step()?.step.level ?? (detail() || view() === "lanes" ? "near" : far() ? "far" : "overview"),
  );
  const selection = createMemo(() => selected().at(-1));
  const paths = createMemo(() => {
    const ends = path();
    return ends ? shortestPaths(graph, ends.from, ends.to) : [];
  });
  const shownPath = () => paths()[Math.min(path()?.choice ?? 0, paths().length - 1)];
  const passes = createMemo(() => passing(graph, filter()));
  const within = createMemo(() => {
    const at = focus();
    return at && neighbourhood(graph, at.id, at.steps);
  });
  const chosen = createMemo(() => {
    const way = shownPath();
    if (way) return focusOfPath(way.nodes, way.hops.flat());
    return tour() ? focusOfStep(graph, selected()) : focusOf(graph, selected());
  });
  const seen = createMemo(() =>
    visibility(graph, {
      filter: filter(),
      level: level(),
      chosen: chosen(),
      hover: hover(),
      within: within(),
      passing: passes(),
      lens: lens(),
    }),
  );
  // What only the detail has a place for is asked for by being chosen, or looked around.
  createComputed(() => {
    const isDetail = (id: Id) => levelOfRole[graph.getNodeAttribute(id, "type").role] === "near";
    const asked = [...chosen().core, ...(within() ?? [])].some(isDetail);
    if (!asked || untrack(detail)) return;
    setDetailCame(untrack(view) === "map");
    setDetail(true);
  });
  const narrowed = createMemo(() => isFiltering(filter()) || focus() !== undefined);
  // Once nothing is left out there is nothing to arrange, and what is filtered next stays where it is on the map.
  createComputed(() => {
    if (!narrowed()) setArranged(false);
  });
  const counts = createMemo(() => ({ shown: passes().nodes.size, total: graph.order }));
  const link = createMemo(
    () =>
      currentLink(initial.atlas, filter(), {
        view: view(),
        part: part(),
        sort: sort(),
        sel: selected(),
        focus: focus(),
        path: path(),
        // A step says by itself what to bring onto the stage, and how much of it.
        detail: (!tour() && detail()) || undefined,
        arranged: (!tour() && arranged()) || undefined,
        lens: lens(),
        camera: tour() ? undefined : camera(),
        tour: tour(),
      }),
    undefined,
    { equals: sameLink },
  );
  const showsStep = createMemo(() => {
    const at = step();
    if (!at) return false;
    const { atlas: _atlas, tour: _tour, ...shown } = link();
    return sameLink(shown, stepLink(at.step));
  });
  const openLink = (next: LinkState, found: readonly LinkProblem[]) =>
    batch(() => {
      if (next.tour && !tour()) setBeforeTour(link());
      setView(next.view);
      setPart(next.part);
      setSort(next.sort);
      setFilter(filterOf(next));
      setSelected(next.sel.map((id) => known(graph, id)));
      setFocus(next.focus);
      setPath(next.path);
      setDetailCame(false);
      setDetail(next.detail === true);
      setArranged(next.arranged === true);
      setLens(next.lens);
      setCamera(next.camera);
      setTour(next.tour);
      setHover(undefined);
      setLinkProblems(found);
    });
  const select = (ids: readonly string[]) =>
    batch(() => {
      setSelected(ids.map((id) => known(graph, id)));
      setPath(undefined);
      // What was pointed at may go away without a word, such as the row of a card that gives way to another.
      setHover(undefined);
      setChoiceRequest((count) => count + 1);
    });

  function selectionHidden(): boolean {
    const id = selection();
    return id !== undefined && filter().mode === "hide" && !passes().nodes.has(id) && !passes().edges.has(id);
  }

  return {
    view,
    part,
    sort,
    filter,
    selection,
    choiceRequest,
    selected,
    focus,
    path,
    paths,
    shownPath,
    hover,
    level,
    placed: createMemo(() => (view() === "map" && level() !== "near" ? "overview" : "near")),
    lens,
    camera,
    linkProblems,
    link,
    tour,
    step,
    showsStep,
    visibility: seen,
    passingCounts: counts,
    passing: passes,
    selectionHidden,
    setView: (next) =>
      batch(() => {
        if (next === view()) return;
        setView(next);
        setPart(undefined);
        setSort(undefined);
        setCamera(undefined);
        setHover(undefined);
      }),
    setPart: (next) =>
      batch(() => {
        setPart(next);
        setSort(undefined);
      }),
    setSort: (next) => {
      setSort(next);
    },
    select: (id) => select(id === undefined ? [] : [id]),
    selectAll: select,
    toggleSelected: (id) => {
      const rest = selected().filter((other) => other !== id);
      select(rest.length < selected().length ? rest : [...rest, id]);
    },
    setFocus: (next) => {
      setFocus(next && { ...next, id: known(graph, next.id) });
    },
    setPath: (next) => {
      setPath(next && { ...next, from: known(graph, next.from), to: known(graph, next.to) });
    },
    setHover: (id) => {
      setHover(id === undefined ? undefined : known(graph, id));
    },
    toggleFilter: <G extends FilterGroup>(group: G, value: FilterValue<G>) => {
      setFilter((now) => toggleFilter(now, group, value));
    },
    setFilterGroup: <G extends FilterGroup>(group: G, values: readonly FilterValue<G>[]) => {
      setFilter((now) => setGroup(now, group, values));
    },
    clearFilter: () => {
      setFilter(clearFilter);
    },
    setFilterMode: (mode) => {
      setFilter((now) => setMode(now, mode));
    },
    setFilterMatch: (match) => {
      setFilter((now) => setMatch(now, match));
    },
    showSelection: () => {
      const id = selection();
      if (id !== undefined) setFilter((now) => filterShowing(graph, now, id));
    },
    setFar: (next) => {
      setFar(next);
    },
    detail: createMemo(() => level() === "near"),
    setDetail: (next) =>
      batch(() => {
        setCamera(undefined);
        setDetailCame(false);
        setDetail(next);
      }),
    detailCame: () => detailCame() && level() === "near" && view() === "map",
    arranged,
    narrowed,
    left: createMemo(() => {
      const [around, passing] = [within(), passes().nodes];
      return around ? new Set([...passing].filter((id) => around.has(id))) : passing;
    }),
    setArranged: (next) =>
      batch(() => {
        setCamera(undefined);
        setArranged(next && narrowed());
      }),
    setLens: (next) => {
      setLens(next);
    },
    setCamera: (next) => {
      setCamera(next);
    },
    dismissLinkProblems: () => {
      setLinkProblems([]);
    },
    openLink,
    showStep: (place) => {
      const at = stepAt(tours, place);
      if (!at) throw new Error(`no step of a tour: ${place.tour},${place.step}`);
      openLink({ ...stepLink(at.step), tour: place }, []);
    },
    endTour: () => {
      if (!tour()) return;
      const { tour: _, ...here } = link();
      openLink(beforeTour() ?? here, []);
      setBeforeTour(undefined);
    },
  };
}

function samePlace(a: TourPlace | undefined, b: TourPlace | undefined): boolean {
  return a?.tour === b?.tour && a?.step === b?.step;
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

function known(graph: AtlasGraph, id: Id | string): string {
  if (graph.hasNode(id) || graph.hasEdge(id)) return id;
  throw new Error(`not in the atlas: ${id}`);
}
