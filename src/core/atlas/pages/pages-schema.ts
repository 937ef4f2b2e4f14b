import * as v from "valibot";
import { positionsSchema } from "../schema/positions.ts";
import { idSchema } from "../schema/text.ts";

/** Where a project's nodes stand on the pages made for it, `pages.json`, by project and layout; written by `layout` only. */
export const pagesSchema = v.record(idSchema, positionsSchema);

/** Where each project's nodes stand on the pages made for it. */
export type Pages = v.InferOutput<typeof pagesSchema>;
