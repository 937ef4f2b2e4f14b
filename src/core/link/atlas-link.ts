import type { Id } from "../atlas/schema.ts";
import { encodeLink } from "./encode-link.ts";
import { linkParts } from "./link-parts.ts";
import { defaultLink } from "./link-state.ts";

/** The hash that opens an atlas as it first shows itself; the first of the list needs no name. */
export function atlasLink(id: Id, atlases: readonly Id[]): string {
  return encodeLink(id === atlases[0] ? defaultLink : { ...defaultLink, atlas: id });
}

/** The atlas that a hash opens, of those there are: the one it names, else the first; none where there is none. */
export function atlasInHash(hash: string, atlases: readonly Id[]): Id | undefined {
  const named = linkParts(hash).find(([name]) => name === "atlas");
  return atlases.find((id) => id === named?.[1]) ?? atlases[0];
}
