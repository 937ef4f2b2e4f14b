import type { Messages } from "../text.ts";

/** The card of a node or a tie. */
export const cardMessages = {} as const satisfies Messages<"card">;
