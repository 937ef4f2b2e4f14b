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

/** A text that says something: one that is empty or blank is refused. */
export const filledSchema = v.pipe(v.string(), v.regex(filledPattern));

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
export const dateSchema = v.pipe(v.string(), v.regex(datePattern));

/** A link's address. */
export const urlSchema = v.pipe(v.string(), v.regex(urlPattern));

/** A name unique in the atlas. */
export type Id = v.InferOutput<typeof idSchema>;

/** A text in both languages. */
export type Text = v.InferOutput<typeof textSchema>;
