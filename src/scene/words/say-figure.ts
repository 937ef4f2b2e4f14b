import type { Figure } from "../../core/atlas/schema.ts";
import { sayAmount } from "../../core/say/say-amount.ts";
import type { Language } from "../../i18n/text.ts";
import type { Translate } from "../../i18n/translate.ts";

/** A figure in words: value, unit, kind, and when it is due. */
export function sayFigure(figure: Figure, language: Language, t: Translate): string {
  const parts = [sayAmount(figure, language), t(`types.figureKind.${figure.kind}`)];
  if (figure.due) parts.push(`${t("card.due")} ${figure.due}`);
  return parts.join(" · ");
}
