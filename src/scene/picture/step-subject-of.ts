import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import { shortestPaths } from "../../core/graph/shortest-paths.ts";
import type { StepDrawing } from "../../core/tour/step-drawing.ts";
import { type Focus, focusOfPath, focusOfStep } from "../../core/view/focus.ts";
import type { NodeRole } from "../../core/vocabulary/roles.ts";
import type { Language } from "../../i18n/text.ts";
import { picturePresence } from "./picture-presence.ts";
import type { PictureSubject } from "./placed-picture.ts";
import { actorsOf, seenAtDepth, withHomes } from "./subject-of.ts";

/**
 * What a step of a tour shows, to be placed for its page, the fullest first: what it is to be closer to, all there is at
 * its level, that without measures, and without institutions, but for those that the step is about; or what it brings to
 * fill the stage, with what is lit beside that. What is chosen is marked. Institutions that it is about stand there without
 * the others, among which nobody would find them.
 */
export function stepSubjects(
  graph: AtlasGraph,
  drawing: StepDrawing,
  language: Language,
  most?: number,
): readonly PictureSubject[] {
  const { closer, ...wide } = drawing;
  const own = stepSubjectOf(graph, wide, language, most);
  const overview = drawing.fit === "all" && drawing.level === "overview";
  const few = overview && without(graph, own, ["leaf", "actor"]);
  const isOfActors = [...aboutOf(graph, own)].some(
    (id) => graph.getNodeAttribute(id, "type").role === "actor",
  );
  if (few && isOfActors) return [few];
  return [
    ...(closer ? [stepSubjectOf(graph, drawing, language, most)] : []),
    own,
    ...(few ? [without(graph, own, ["leaf"]), few] : []),
  ];
}

/** The nodes that a picture is about: what is marked in it, and the ends of edges that are. */
export function aboutOf(graph: AtlasGraph, { marked = new Set() }: PictureSubject): ReadonlySet<string> {
  return new Set([...marked].flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [id])));
}

function without(graph: AtlasGraph, subject: PictureSubject, roles: readonly NodeRole[]): PictureSubject {
  const about = aboutOf(graph, subject);
  const isLess = (id: string) => about.has(id) || !roles.includes(graph.getNodeAttribute(id, "type").role);
  const { shows } = subject;
  return { ...subject, whole: shows, shows: (id) => shows(id) && isLess(id) };
}

function stepSubjectOf(
  graph: AtlasGraph,
  drawing: StepDrawing,
  language: Language,
  most: number | undefined,
): PictureSubject {
  const { link, level, closer, fit } = drawing;
  const [chosen, marked] = chosenOf(graph, drawing);
  const within = link.focus && neighbourhood(graph, link.focus.id, link.focus.steps);
  const seen = picturePresence({ graph, filter: link, level: "near", chosen, within });
  const edgeSeen = picturePresence({ graph, filter: link, level, chosen, within });
  const brought = closer ?? fit;
  const ids = brought === "all" ? undefined : withHomes(graph, sightOf(graph, brought, chosen, seen));
  const deep = new Set(closer);
  const shows = (id: string) =>
    seen(id) !== "hidden" &&
    (ids === undefined || ids.has(id)) &&
    (chosen.nodes.has(id) ||
      within?.has(id) === true ||
      deep.has(id) ||
      seenAtDepth(graph.getNodeAttribute(id, "type").role, level));
  return {
    graph,
    language,
    shows,
    actors: ids === undefined ? "spine" : actorsOf(graph, shows, marked),
    presence: (id) => (graph.hasNode(id) ? seen(id) : edgeSeen(id)),
    chosen,
    marked,
    most,
  };
}

/**
 * What is brought, and what is lit beside it: of the same projects, or of none. What merely stands near would be there
 * without what it belongs to.
 */
function sightOf(
  graph: AtlasGraph,
  brought: readonly string[],
  chosen: Focus,
  seen: (id: string) => string,
): ReadonlySet<string> {
  const ids = new Set([
    ...brought.flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [id])),
    ...chosen.core,
  ]);
  const node = (id: string) => graph.getNodeAttributes(id);
  const isShared = (id: string) => ["actor", "goal"].includes(node(id).type.role);
  const here = new Set([...ids].filter((id) => !isShared(id)).flatMap((id) => node(id).projects));
  for (const id of chosen.nodes) {
    const company = isShared(id) || node(id).projects.some((project) => here.has(project));
    if (company && seen(id) === "shown") ids.add(id);
  }
  return ids;
}

function chosenOf(graph: AtlasGraph, { link }: StepDrawing): readonly [Focus, ReadonlySet<string>] {
  const ways = link.path ? shortestPaths(graph, link.path.from, link.path.to) : [];
  const way = ways[Math.min(link.path?.choice ?? 0, ways.length - 1)];
  if (way) {
    const edges = way.hops.flat();
    return [focusOfPath(way.nodes, edges), new Set([...way.nodes, ...edges])];
  }
  return [focusOfStep(graph, link.sel), new Set(link.sel)];
}
