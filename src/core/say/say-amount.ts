import type { Figure } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";

/** Past these, digits cannot be counted at a glance. */
const [greatest, least] = [1e15, 1e-6];

/** A number written out exactly, its digits in groups; a very great or small one in powers of ten. */
export function formatNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const scientific = size >= greatest || (size > 0 && size < least);
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: 20,
    ...(scientific && { notation: "scientific" }),
  })
    .format(value)
    .replace(/^-/, "−");
}

/** A number in few characters, for the ticks of an axis: 万亿, 1.5M. */
export function formatTick(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 4 })
    .format(value)
    .replace(/^-/, "−");
}

const signs = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** A figure's number with how it is meant; undefined where the value is not known. */
export function sayValue(figure: Figure, language: Language): string | undefined {
  if (figure.value === null) return undefined;
  return `${signs[figure.comparator ?? "="]}${formatNumber(figure.value, language)}`;
}

/** How much a figure says: its value with its unit, close together in Chinese; a dash where the value is not known. */
export function sayAmount(figure: Figure, language: Language): string {
  const value = sayValue(figure, language) ?? "–";
  const unit = figure.unit[language];
  return language === "zh" || unit.startsWith("%") ? `${value}${unit}` : `${value} ${unit}`;
}
