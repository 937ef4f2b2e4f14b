import type { Id } from "../atlas/schema.ts";
import { linkParts } from "./link-parts.ts";

/** The atlas that a hash opens, of those there are: the one it names, else the first; none where there is none. */
export function atlasInHash(hash: string, atlases: readonly Id[]): Id | undefined {
  const named = linkParts(hash).find(([name]) => name === "atlas");
  return atlases.find((id) => id === named?.[1]) ?? atlases[0];
}
