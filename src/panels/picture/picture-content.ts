import type { Visibility } from "../../core/view/visibility.ts";
import { visibility } from "../../core/view/visibility.ts";
import type { PicturePresence, SceneRect } from "../../scene/picture.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What a picture shows: everything, what is on the stage, or the project with this id. */
export type PictureWhat = "all" | "view" | (string & {});

/** The part of a scene that a picture draws, and how each node and tie in it is seen. */
export interface PictureContent {
  readonly area: SceneRect;
  readonly presence: (id: string) => PicturePresence;
}

const margin = 10;

/**
 * What is drawn for a choice, under the reader's filter: the overview level for the whole graph and for a project,
 * the screen's level for what is on the stage. What is chosen or pointed at is no part of a picture. Undefined where
 * the filter leaves nothing.
 */
export function pictureContent(
  explorer: Explorer,
  scene: Scene,
  what: PictureWhat,
  viewport: SceneRect,
): PictureContent | undefined {
  const tiers = new Map(scene.edges.map((edge) => [edge.id, edge.standing]));
  const seen = visibility(explorer.graph, {
    filter: explorer.filter(),
    level: what === "view" ? explorer.level() : "overview",
    standing: (id) => tiers.get(id) ?? "asked",
  });
  const belongs = what === "all" || what === "view" ? () => true : partOfProject(explorer, what);
  const presence = presenceOf(explorer, seen, belongs);
  const drawn = scene.nodes.filter((node) => presence(node.id) !== "hidden");
  if (drawn.length === 0) return undefined;
  if (what === "view") return { area: viewport, presence };
  if (what === "all") return { area: { x: 0, y: 0, width: scene.width, height: scene.height }, presence };
  const left = Math.min(...drawn.map((node) => node.x - node.width / 2)) - margin;
  const top = Math.min(...drawn.map((node) => node.y - node.height / 2)) - margin;
  const right = Math.max(...drawn.map((node) => node.x + node.width / 2)) + margin;
  const bottom = Math.max(...drawn.map((node) => node.y + node.height / 2)) + margin;
  return { area: { x: left, y: top, width: right - left, height: bottom - top }, presence };
}

function presenceOf(explorer: Explorer, seen: Visibility, belongs: (id: string) => boolean) {
  return (id: string): PicturePresence => {
    const isNode = explorer.graph.hasNode(id);
    if (isNode && !belongs(id)) return "hidden";
    const presence = isNode ? seen.node(id) : seen.edge(id);
    return presence === "lit" ? "shown" : presence;
  };
}

/** A project's own nodes, the shared ones tied to them, and the organs it builds. */
function partOfProject(explorer: Explorer, project: string): (id: string) => boolean {
  const { graph } = explorer;
  const organs = new Set(
    graph.outNeighbors(project).filter((id) => graph.getNodeAttribute(id, "node").type === "organ"),
  );
  return (id) => organs.has(id) || graph.getNodeAttribute(id, "projects").includes(project);
}
