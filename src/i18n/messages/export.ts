import type { Messages } from "../text.ts";

/** The export dialog and what an exported picture says. */
export const exportMessages = {} as const satisfies Messages<"export">;
