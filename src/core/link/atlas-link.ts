import type { Id } from "../atlas/schema.ts";
import { encodeLink } from "./encode-link.ts";
import { defaultLink } from "./link-state.ts";

/** The hash that opens an atlas as it first shows itself; the first of the list needs no name. */
export function atlasLink(id: Id, atlases: readonly Id[]): string {
  return encodeLink(id === atlases[0] ? defaultLink : { ...defaultLink, atlas: id });
}
