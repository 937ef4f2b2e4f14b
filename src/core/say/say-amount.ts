import type { AtlasNode } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";

const comparators = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** How much a figure says: its value with its unit, close together in Chinese; a dash where the value is not known. */
export function sayAmount(figure: NonNullable<AtlasNode["figure"]>, language: Language): string {
  const value = figure.value === null ? "–" : `${comparators[figure.comparator ?? "="]}${figure.value}`;
  const unit = figure.unit[language];
  return language === "zh" || unit.startsWith("%") ? `${value}${unit}` : `${value} ${unit}`;
}
