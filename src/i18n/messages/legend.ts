import type { Messages } from "../text.ts";

/** The legend of the map and of pictures. */
export const legendMessages = {} as const satisfies Messages<"legend">;
