import type { Picture } from "../../../scene/picture/picture.ts";
import type { SceneNode } from "../../../scene/types.ts";

/** What is of several projects, or of none. */
export const sharedHome = Symbol("shared");

/** The project whose shapes a node is among, or the home of what is shared. */
export type Home = string | typeof sharedHome;

/** Where a node is at home. */
export function homeOf(node: SceneNode): Home {
  const [first] = node.projects;
  return first !== undefined && node.projects.length === 1 ? first : sharedHome;
}

/** The nodes of a picture by home, projects in the order of their first node, what is shared last. */
export function byHome(picture: Picture): ReadonlyMap<Home, Picture["nodes"]> {
  const homes = new Map<Home, Picture["nodes"][number][]>();
  for (const drawn of picture.nodes) {
    const home = homeOf(drawn.node);
    const there = homes.get(home);
    if (there) there.push(drawn);
    else homes.set(home, [drawn]);
  }
  const shared = homes.get(sharedHome);
  homes.delete(sharedHome);
  return shared ? homes.set(sharedHome, shared) : homes;
}
