import { wholeProduct } from "../../support/whole-product.ts";

/** How the runner knows what waits for the whole product. */
const tag = "@all";

/** Stories that are left out of this run, as their titles with tags are matched. */
export const leftOut = wholeProduct ? /(?!)/ : new RegExp(`${tag}(?= |$)`);

/**
 * Marks a story, or a group of stories, that only `npm run test:all` tells. The rule: what stays is the main way through
 * each part of the page, each value of an axis (view, theme, language, size, format) once, and one failure of each kind.
 * A story waits for the whole product where it differs from one that stays in nothing but such a value, where what it
 * joins is tested part by part, or where it is a further way to what another reaches.
 */
export const onlyInAll = { tag } as const;

/** Marks a case of a table that way unless it is among those that stand for the others. */
export const onlyInAllUnless = (stays: boolean) => (stays ? {} : onlyInAll);
