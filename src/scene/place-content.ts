import type { Language } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import type { NodeRole } from "../core/vocabulary/roles.ts";
import type { Content } from "../layout/content/content.ts";
import { type ContentOptions, contentOf } from "../layout/content/content-of.ts";
import { type LaneHeadings, placeLanes } from "../layout/lanes/place-lanes.ts";
import { place } from "../layout/place.ts";
import type { Frame, Placement } from "../layout/placement.ts";
import { type EdgeEnds, edgeRoutes } from "../layout/route/edge-routes.ts";
import type { Point } from "./types.ts";

/** What of an atlas is placed, in which language. */
export interface Placeable extends Pick<ContentOptions, "shows" | "actors"> {
  readonly graph: AtlasGraph;
  readonly language: Language;
  /** Territories around a spine, or a lane for each project. */
  readonly form?: "map" | "lanes";
}

/** A placement, and the ways of edges between its boxes. */
export interface Placed {
  readonly placement: Placement;
  /** The way of an edge from box to box, found when first asked for. */
  wayOf(edgeId: string): readonly Point[];
}

/** The names of the columns of lanes: those of the types that stand in them. */
function headingsIn(graph: AtlasGraph, language: Language): LaneHeadings {
  const { first, details } = graph.getAttribute("vocabulary");
  const named = (role: NodeRole) => first(role)?.plural[language] ?? "";
  return {
    goal: named("goal"),
    root: named("root"),
    branch: named("branch"),
    leaf: named("leaf"),
    detail: details[language],
    actor: named("actor"),
  };
}

/** A part of an atlas in words, with the headings of a picture. */
export function contentIn({ graph, language, shows, actors }: Placeable): Content {
  const { first } = graph.getAttribute("vocabulary");
  const heading = (role: NodeRole) => {
    const type = first(role);
    return (type?.heading ?? type?.plural)?.[language] ?? "";
  };
  return contentOf(graph, {
    language,
    shows,
    actors,
    headings: { goals: heading("goal"), actors: heading("actor") },
  });
}

/**
 * Places a part of an atlas in a frame; `arrangement` is that of another picture that it should be like, `moved`
 * says where a curator has moved what is placed.
 */
export function placeContent(
  what: Placeable,
  frame: Frame,
  arrangement?: string,
  moved: (placement: Placement) => Placement = (placement) => placement,
): Placed {
  const content = contentIn(what);
  const placement =
    what.form === "lanes"
      ? placeLanes(content, frame, headingsIn(what.graph, what.language))
      : moved(place(content, frame, arrangement));
  const ways = new Map<string, readonly Point[]>();
  return {
    placement,
    wayOf(edgeId) {
      const known = ways.get(edgeId);
      if (known) return known;
      const edges = sameHome(what.graph, edgeId);
      const found = edgeRoutes(placement, edges);
      for (const { id } of edges) ways.set(id, found.get(id) ?? []);
      return ways.get(edgeId) ?? [];
    },
  };
}

/** An edge and all others of its home, with which it shares lanes: of what it ties to an actor or a goal, else of its source. */
function sameHome(graph: AtlasGraph, edgeId: string): readonly EdgeEnds[] {
  const ends = (id: string): EdgeEnds => {
    const [source, target] = graph.extremities(id);
    return { id, source, target };
  };
  const homeOf = ({ source, target }: EdgeEnds) => (isShared(source) ? target : source);
  const isShared = (id: string) => ["actor", "goal"].includes(graph.getNodeAttribute(id, "type").role);
  const home = homeOf(ends(edgeId));
  return graph
    .edges(home)
    .map(ends)
    .filter((edge) => homeOf(edge) === home);
}
