import type { UnitGroup } from "../../core/view/order-figures.ts";
import type { PlacedUnit } from "./unit-rows.tsx";

/** Units with the place of their first row in the table, the heading being row 1, and how many rows there are in all. */
export function placeUnits(groups: readonly UnitGroup[]): {
  readonly units: readonly PlacedUnit[];
  readonly rows: number;
} {
  let rows = 1;
  const units = groups.map((group) => {
    const place = rows + 1;
    // Several figures of a unit stand under a row with its name.
    rows += group.facts.length + (group.facts.length > 1 ? 1 : 0);
    return { group, place };
  });
  return { units, rows };
}
