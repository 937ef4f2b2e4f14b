import "../../i18n/late/facts.ts";
import type { Figure } from "../../core/atlas/schema.ts";
import { describeAmount } from "../../core/describe/describe-amount.ts";
import type { Language } from "../../i18n/text.ts";
import type { Translate } from "../../i18n/translate.ts";

/** A figure in words: value, unit, kind, and when it is due. */
export function describeFigure(figure: Figure, language: Language, t: Translate): string {
  const parts = [describeAmount(figure, language), t(`types.figureKind.${figure.kind}`)];
  if (figure.due) parts.push(`${t("card.due")} ${figure.due}`);
  return parts.join(" · ");
}
