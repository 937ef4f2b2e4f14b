import { encodeLink } from "../core/link/encode-link.ts";
import type { LinkState } from "../core/link/link-state.ts";
import type { Filter } from "../core/view/filter.ts";

/** The parts of a link that may be missing, as signals hold them. */
type Optional = "part" | "sort" | "focus" | "path" | "detail" | "arranged" | "lens" | "camera" | "tour";

/** What a link carries beside the filter, missing parts being undefined. */
export type LinkParts = Pick<LinkState, "view" | "sel"> & {
  readonly [K in Optional]: LinkState[K] | undefined;
};

/** The link to what is seen now; what is undefined is left out. */
export function currentLink(atlas: LinkState["atlas"], filter: Filter, parts: LinkParts): LinkState {
  const { view, sel, part, sort, focus, path, detail, arranged, lens, camera, tour } = parts;
  return {
    ...(atlas !== undefined && { atlas }),
    view,
    ...filter,
    sel,
    ...(part !== undefined && { part }),
    ...(sort !== undefined && { sort }),
    ...(focus !== undefined && { focus }),
    ...(path !== undefined && { path }),
    ...(detail !== undefined && { detail }),
    ...(arranged !== undefined && { arranged }),
    ...(lens !== undefined && { lens }),
    ...(camera !== undefined && { camera }),
    ...(tour !== undefined && { tour }),
  };
}

/** Whether two links open the same. */
export function sameLink(a: LinkState, b: LinkState): boolean {
  return encodeLink(a) === encodeLink(b);
}
