import type { Messages } from "./text.ts";

/** The messages that have been brought so far, by key. */
export const brought: Messages = {};

/** Brings the messages of a part of the page: those of the first view at once, others when what says them is fetched. */
export function addMessages(part: Messages): void {
  Object.assign(brought, part);
}
