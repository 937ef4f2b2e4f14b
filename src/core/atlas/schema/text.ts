import * as v from "valibot";
import { textLimits } from "../limits.ts";

/** What an id looks like: words of small letters and digits, joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What a text that says something has. */
export const filledPattern = /\S/;

/** A year, a month or a day, as ISO 8601 writes it. */
export const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** An address that may become a link. */
export const urlPattern = /^[hH][tT][tT][pP][sS]?:\/\/[^\s<>"]+$/;

/** A name unique in the atlas. */
export const idSchema = v.pipe(v.string(), v.regex(idPattern), v.maxLength(textLimits.id));

// Each of these looks only at what its pattern lets pass, so that one fault is told once.

/** Whether a text shows anything: a character that is there to be ignored does not. */
export const isVisible = (text: string) => !filledPattern.test(text) || /[^\s\p{DI}]/u.test(text);

/** Whether a date is in the calendar. */
export const isRealDate = (date: string) => {
  if (!datePattern.test(date) || date.length < 10) return true;
  const time = new Date(`${date}T00:00Z`).getTime();
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** Whether a browser can open an address. */
export const isAddress = (url: string) => {
  if (!urlPattern.test(url)) return true;
  try {
    return new URL(url).host !== "";
  } catch {
    return false;
  }
};

/** A text that says something, not without end: one that is empty or blank is refused. */
export const filledSchema = v.pipe(
  v.string(),
  v.maxLength(textLimits.text),
  v.regex(filledPattern),
  v.check(isVisible),
);

/** A text in both languages. */
export const textSchema = v.strictObject({ zh: filledSchema, en: filledSchema });

/** What is drawn on a node, so its length is limited (by the rules, which count characters). */
export const labelSchema = v.strictObject({ zh: filledSchema, en: filledSchema });

/** Several texts per language, neither language being needed. */
export const textListsSchema = v.strictObject({
  zh: v.exactOptional(v.array(filledSchema)),
  en: v.exactOptional(v.array(filledSchema)),
});

/** A date as precise as it is known. */
export const dateSchema = v.pipe(v.string(), v.regex(datePattern), v.check(isRealDate));

/** A link's address. */
export const urlSchema = v.pipe(
  v.string(),
  v.maxLength(textLimits.text),
  v.regex(urlPattern),
  v.check(isAddress),
);

/** A name unique in the atlas. */
export type Id = v.InferOutput<typeof idSchema>;

/** A text in both languages. */
export type Text = v.InferOutput<typeof textSchema>;

/** A recurring Chinese term, and all the ways in which the atlas says it in English. */
const termSchema = v.strictObject({
  zh: filledSchema,
  en: v.pipe(v.array(filledSchema), v.minLength(1)),
  note: v.exactOptional(textSchema),
});

/** The glossary of an atlas, `terms.json`. */
export const termsSchema = v.strictObject({
  $schema: v.string(),
  terms: v.array(termSchema),
});

/** A recurring Chinese term, and all the ways in which the atlas says it in English. */
export type Term = v.InferOutput<typeof termSchema>;

/** The glossary of an atlas. */
export type Terms = v.InferOutput<typeof termsSchema>;
