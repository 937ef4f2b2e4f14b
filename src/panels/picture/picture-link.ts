import { encodeLink } from "../../core/link/encode-link.ts";
import type { LinkState } from "../../core/link/link-state.ts";
import { encodePictureState } from "../../core/link/picture-state.ts";
import type { Explorer } from "../../state/explorer.ts";
import { type OneWhat, projectOf } from "./picture-what.ts";

/** The state in which a picture's view is seen live: the page's, with the project alone where it shows one. */
function linkOfPicture(explorer: Explorer, what: OneWhat): LinkState {
  const { camera, ...rest } = explorer.link();
  if (what === "view" && camera) return { ...rest, camera };
  const project = projectOf(what);
  if (project === undefined) return rest;
  const { focus: _focus, path: _path, ...wide } = rest;
  return { ...wide, sel: [], projects: [project] };
}

/** How a picture leads back: its address, those of its nodes and ties, and the state that its file carries. */
export interface PictureLinks {
  readonly address: string;
  readonly state: string;
  hrefOf(id: string): string;
}

/** The links of a picture where the page has this address, without its hash. */
export function pictureLinks(explorer: Explorer, what: OneWhat, page: string): PictureLinks {
  const link = linkOfPicture(explorer, what);
  const { camera: _, path: _path, ...still } = link;
  const { id, version } = explorer.atlas.graph;
  return {
    address: page + encodeLink(link),
    state: encodePictureState({ atlas: id, version, hash: encodeLink(link) }),
    hrefOf: (chosen) => page + encodeLink({ ...still, sel: [chosen] }),
  };
}

/** The page's own address, without what was asked of it. */
export function pageAddress(href: string): string {
  return href.split(/[?#]/)[0] ?? href;
}
