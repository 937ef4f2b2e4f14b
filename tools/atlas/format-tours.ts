import stringify from "json-stringify-pretty-compact";
import type { Tours } from "../../src/core/atlas/schema.ts";

/** Longest line, in characters. */
const maxLength = 120;

/** An atlas's tours in their one canonical form: keys in the schema's order, what is short on one line. */
export function formatTours(tours: Tours): string {
  return `${stringify(tours, { indent: 2, maxLength })}\n`;
}
