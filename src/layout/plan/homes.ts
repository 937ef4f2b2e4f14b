import type { Id } from "../../core/atlas/schema.ts";
import type { Home, Territory } from "../content/content.ts";
import { orderSide, splits } from "./sides.ts";

/** A root of a whole atlas: what it is meant to bring about, and about how high it stands, in leaves. */
export interface HomeSeeker extends Pick<Territory, "id" | "index" | "goals"> {
  readonly height: number;
}

/**
 * Where the roots of a whole atlas stand: on two sides about equally high, in the order with the fewest crossings. It is
 * told without placing anything, so that the picture of any part of an atlas knows it; nothing for a lone root.
 */
export function homesOf(
  roots: readonly HomeSeeker[],
  rankOf: ReadonlyMap<string, number>,
): ReadonlyMap<Id, Home> {
  if (roots.length < 2) return new Map();
  let best: { readonly cost: number; readonly homes: ReadonlyMap<Id, Home> } | undefined;
  for (const [l, r] of splits(roots)) {
    const sides = [orderSide(l, rankOf), orderSide(r, rankOf)];
    const heights = sides.map(({ territories }) => territories.reduce((sum, { height }) => sum + height, 0));
    const crossings = sides.reduce((sum, side) => sum + side.crossings, 0);
    const turned = sides.reduce((sum, side) => sum + side.turned, 0);
    const cost = Math.max(...heights) * (1 + 0.1 * crossings) * (1 + 0.02 * turned);
    if (best && best.cost <= cost) continue;
    const homes = sides.flatMap(({ territories }, at) =>
      territories.map(({ id }, order) => [id, { right: at === 1, order }] as const),
    );
    best = { cost, homes: new Map(homes) };
  }
  return best?.homes ?? new Map();
}

/** Territories from the left side of a whole atlas to its right one, each from the top down; as they are, where nobody says. */
export function fromHome(territories: readonly Territory[]): readonly Territory[] {
  if (territories.some(({ home }) => !home)) return territories;
  const placeOf = ({ home }: Territory) => (home?.right ? 1e6 : 0) + (home?.order ?? 0);
  return [...territories].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether all that is there stands right of the spine in the whole atlas. */
export function isRightOnly(territories: readonly Territory[]): boolean {
  return territories.length > 0 && territories.every(({ home }) => home?.right === true);
}

/**
 * How far from home territories stand in two sides: of each two that are turned round counts one, of each two that only
 * came beside or below each other a half.
 */
export function movedFrom(left: readonly Territory[], right: readonly Territory[]): number {
  const placed = [left, right].flatMap((side, at) =>
    side.map(({ home }, order) => ({ home, right: at === 1, order })),
  );
  let moved = 0;
  for (const [at, one] of placed.entries())
    for (const other of placed.slice(at + 1)) {
      if (!one.home || !other.home) continue;
      const [was, is] = [towards(one.home, other.home), towards(one, other)];
      moved += (1 - was[0] * is[0] - was[1] * is[1]) / 2;
    }
  return moved;
}

/** In which direction one stands from another. */
function towards(one: Home, other: Home): readonly [across: number, down: number] {
  if (one.right !== other.right) return [one.right ? 1 : -1, 0];
  return [0, one.order < other.order ? -1 : 1];
}
