import * as v from "valibot";

const number = v.pipe(v.number(), v.finite());
const pair = v.strictTuple([number, number]);
const layout = v.strictObject({ size: pair, nodes: v.record(v.string(), pair) });

/**
 * Where a project's nodes stand on the pages made for it, `pages.json`, by project and layout; written by `layout` only.
 * Stands by itself, so that what makes pictures brings it along and nothing else does.
 */
export const pagesSchema = v.record(v.string(), v.record(v.string(), layout));

/** Where each project's nodes stand on the pages made for it. */
export type Pages = v.InferOutput<typeof pagesSchema>;
