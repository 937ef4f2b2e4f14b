import type { Text } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { FigureFact } from "../graph/figure-facts.ts";
import { readSort, type SortedColumn, type SortValue, sortRows } from "../table/sort-rows.ts";

/** What figures can be sorted by; unasked they stand as the text states them. */
export const figureSorts = {
  sentence: { id: "sentence", unasked: true },
  name: { id: "name" },
  // The greatest number is what one sorts numbers for.
  value: { id: "value", first: "greatest" },
} as const satisfies Readonly<Record<string, SortedColumn>>;

/** What figures can be sorted by. */
export type FigureSort = keyof typeof figureSorts;

const values: Readonly<Record<FigureSort, (fact: FigureFact, language: Language) => SortValue>> = {
  sentence: ({ sentences }) => sentences[0],
  name: ({ node }, language) => node.label[language],
  value: ({ figure }) => figure.value ?? undefined,
};

/** Figures in the order that a link's `sort` names, that of the text for nothing and for what means nothing here. */
export function orderFigures(
  facts: readonly FigureFact[],
  sort: string | undefined,
  language: Language,
): readonly FigureFact[] {
  const order = readSort(sort);
  const known = Object.values(figureSorts).find(({ id }) => id === order?.column);
  const descending = known !== undefined && order?.descending === true;
  return sortRows(facts, (fact) => values[known?.id ?? "sentence"](fact, language), { descending, language });
}

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
