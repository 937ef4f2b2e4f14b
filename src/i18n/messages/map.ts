import type { Messages } from "../text.ts";

/** The map: its names, keys and what its status region says. */
export const mapMessages = {} as const satisfies Messages<"map">;
