import type { Id } from "../atlas/schema.ts";

/** The atlas that a hash opens, of those there are: the one it names, else the first; none where there is none. */
export function atlasInHash(hash: string, atlases: readonly Id[]): Id | undefined {
  const named = new URLSearchParams(hash.replace(/^#/, "")).get("atlas");
  return atlases.find((id) => id === named) ?? atlases[0];
}
