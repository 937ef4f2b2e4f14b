import type { Text } from "../atlas/schema.ts";
import type { FigureFact } from "../graph/figure-facts.ts";

/** Figures that can stand on one axis. */
export interface UnitGroup {
  readonly unit: Text;
  /** Never none. */
  readonly facts: readonly FigureFact[];
}

/** Figures by unit, told apart by both languages; units and figures in the order in which the figures are given. */
export function figuresByUnit(facts: readonly FigureFact[]): readonly UnitGroup[] {
  const groups = new Map<string, { unit: Text; facts: FigureFact[] }>();
  for (const fact of facts) {
    const { unit } = fact.figure;
    const key = JSON.stringify([unit.zh, unit.en]);
    const group = groups.get(key) ?? { unit, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()];
}
