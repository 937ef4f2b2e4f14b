import type { Messages } from "../text.ts";

/** The page frame, the filters, search and the notices. */
export const pageMessages = {} as const satisfies Messages<"page">;
