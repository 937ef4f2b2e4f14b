import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Filter } from "../../core/view/filter.ts";
import { type Focus, noFocus } from "../../core/view/focus.ts";
import type { Lens } from "../../core/view/lens.ts";
import { type Level, levelOfRole, seenAt } from "../../core/view/level.ts";
import { isHost, type NodeRole } from "../../core/vocabulary/roles.ts";
import type { Language } from "../../i18n/text.ts";
import { picturePresence } from "./picture-presence.ts";
import type { PictureSubject } from "./placed-picture.ts";

/** How deep a picture goes: a level, or strands with who takes part, as an overview of many measures has it. */
export type Depth = Level | "strands";

/** What every picture of an atlas is made from. */
export interface SubjectOptions {
  readonly graph: AtlasGraph;
  readonly language: Language;
  readonly filter: Filter;
  readonly lens?: Lens | undefined;
}

/** Everything that a filter leaves, down to a depth. */
export function wholeSubject(options: SubjectOptions, depth: Depth): PictureSubject {
  return subjectOf(options, { belongs: () => true, depth, actors: "spine" });
}

/** A project with all that belongs to it and what it serves; near, who takes part stands with each measure. */
export function projectSubject(options: SubjectOptions, project: string, depth: Depth): PictureSubject {
  const { graph } = options;
  const isOf = (id: string) => graph.getNodeAttribute(id, "projects").includes(project);
  const belongs = (id: string) => {
    const { type, projects } = graph.getNodeAttributes(id);
    if (type.role === "root") return id === project;
    if (type.role === "goal") return graph.areNeighbors(id, project);
    // What belongs to no project is told with what it is tied to, or nowhere.
    return isOf(id) || (projects.length === 0 && graph.neighbors(id).some(isOf));
  };
  return subjectOf(options, { belongs, depth, actors: depth === "near" ? "details" : "spine" });
}

/** What is chosen with its neighbours, or a neighbourhood; what is chosen is marked. */
export function chosenSubject(
  options: SubjectOptions,
  chosen: Focus,
  marked: ReadonlySet<string>,
  within?: ReadonlySet<string>,
): PictureSubject {
  const { graph } = options;
  const asked = chosen.core.size > 0 ? chosen.nodes : (within ?? new Set());
  const ids = withHomes(graph, asked);
  const belongs = (id: string) => ids.has(id);
  const actors = actorsOf(graph, belongs, marked);
  return subjectOf(options, { belongs, depth: "near", actors, chosen, marked, within });
}

interface Part {
  readonly belongs: (id: string) => boolean;
  readonly depth: Depth;
  readonly actors: PictureSubject["actors"];
  readonly chosen?: Focus;
  readonly marked?: ReadonlySet<string>;
  readonly within?: ReadonlySet<string> | undefined;
}

/** Whether nodes of a role are seen at a depth. */
export function seenAtDepth(role: NodeRole, depth: Depth): boolean {
  if (depth !== "strands") return seenAt(levelOfRole[role], depth);
  return role === "actor" || seenAt(levelOfRole[role], "far");
}

function subjectOf(
  { graph, language, filter, lens }: SubjectOptions,
  { belongs, depth, actors, chosen = noFocus, marked, within }: Part,
): PictureSubject {
  const level = depth === "strands" ? "overview" : depth;
  const seen = picturePresence({ graph, filter, level: "near", chosen, within, lens });
  const whole = (id: string) => belongs(id) && seen(id) !== "hidden";
  const edgeSeen = picturePresence({ graph, filter, level, chosen, within, lens });
  return {
    graph,
    language,
    actors,
    whole,
    shows: (id) =>
      whole(id) &&
      (chosen.nodes.has(id) ||
        within?.has(id) === true ||
        seenAtDepth(graph.getNodeAttribute(id, "type").role, depth)),
    presence: (id) => (graph.hasNode(id) ? seen(id) : edgeSeen(id)),
    chosen,
    marked,
    lens,
  };
}

/** Some nodes, and for what hangs on a measure or project that is not among them, the first that it hangs on. */
export function withHomes(graph: AtlasGraph, ids: ReadonlySet<string>): ReadonlySet<string> {
  const roleOf = (id: string) => graph.getNodeAttribute(id, "type").role;
  const isHome = (id: string) => isHost(roleOf(id));
  const homes = [...ids].flatMap((id) => {
    if (levelOfRole[roleOf(id)] !== "near") return [];
    const near = [id, ...graph.neighbors(id)]
      .flatMap((one) => graph.neighbors(one))
      .concat(graph.neighbors(id));
    const hangsOn = near.filter(isHome);
    const [first] = graph.neighbors(id).filter(isHome).concat(hangsOn);
    return first === undefined || hangsOn.some((home) => ids.has(home)) ? [] : [first];
  });
  return new Set([...ids, ...homes]);
}

/**
 * Whether who takes part can stand with the measures: not one that is tied to none of them, and not where an edge
 * between two of them is to be seen.
 */
export function actorsOf(
  graph: AtlasGraph,
  belongs: (id: string) => boolean,
  marked: ReadonlySet<string>,
): PictureSubject["actors"] {
  const roleOf = (id: string) => graph.getNodeAttribute(id, "type").role;
  const isActor = (id: string) => roleOf(id) === "actor";
  const atHome = (id: string) => graph.neighbors(id).some((other) => belongs(other) && isHost(roleOf(other)));
  const lost = graph.someNode((id) => isActor(id) && belongs(id) && !atHome(id));
  const between = [...marked].some((id) => graph.hasEdge(id) && graph.extremities(id).every(isActor));
  return lost || between ? "spine" : "details";
}
