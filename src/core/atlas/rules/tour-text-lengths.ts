import type { Finding } from "../finding.ts";
import { textLimits } from "../limits.ts";
import type { Rule } from "../rule.ts";
import { type TourText, tourTexts } from "../tour-texts.ts";
import { languages } from "../vocabulary.ts";

const limits: Readonly<Record<TourText["kind"], { readonly zh: number; readonly en: number }>> = {
  title: textLimits.tourTitle,
  description: textLimits.tourDescription,
  caption: textLimits.tourCaption,
  notes: textLimits.tourNotes,
};

/** What a tour puts before a room can be read at a glance, and its notes fit a printed page. */
export const tourTextLengths: Rule = ({ tours }) =>
  tourTexts(tours).flatMap(({ id, kind, text, path }) =>
    languages.flatMap((language): Finding[] => {
      const length = [...text[language]].length;
      const limit = limits[kind][language];
      if (length <= limit) return [];
      const params = { language, length, limit };
      return [{ code: "tourTextTooLong", file: "tours", path: [...path, language], id, params }];
    }),
  );
