import type { Messages } from "../text.ts";

/** The dialog that says what this is. */
export const aboutMessages = {} as const satisfies Messages<"about">;
