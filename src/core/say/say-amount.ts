import type { AtlasNode } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import { formatNumber } from "./format-number.ts";

const signs = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** A figure's number with how it is meant; undefined where the value is not known. */
export function sayValue(figure: NonNullable<AtlasNode["figure"]>, language: Language): string | undefined {
  if (figure.value === null) return undefined;
  return `${signs[figure.comparator ?? "="]}${formatNumber(figure.value, language)}`;
}

/** How much a figure says: its value with its unit, close together in Chinese; a dash where the value is not known. */
export function sayAmount(figure: NonNullable<AtlasNode["figure"]>, language: Language): string {
  const value = sayValue(figure, language) ?? "–";
  const unit = figure.unit[language];
  return language === "zh" || unit.startsWith("%") ? `${value}${unit}` : `${value} ${unit}`;
}
