import type { AtlasNode } from "../core/atlas/schema.ts";
import type { Language } from "../i18n/text.ts";
import type { Translate } from "../i18n/translate.ts";

/** How a value is meant, as it is written before it. */
export const comparatorSigns = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** A figure in words: value, unit, kind, and when it is due. */
export function sayFigure(
  figure: NonNullable<AtlasNode["figure"]>,
  language: Language,
  t: Translate,
): string {
  const value = figure.value === null ? "–" : `${comparatorSigns[figure.comparator ?? "="]}${figure.value}`;
  const parts = [`${value} ${figure.unit[language]}`, t(`types.figureKind.${figure.kind}`)];
  if (figure.due) parts.push(`${t("card.due")} ${figure.due}`);
  return parts.join(" · ");
}
