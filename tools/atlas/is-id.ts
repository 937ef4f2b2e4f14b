import * as v from "valibot";
import { idSchema } from "../../src/core/atlas/schema/text.ts";

/** Whether a text can be an id: small letters and digits, joined by hyphens, not too long. */
export function isId(text: string): boolean {
  return v.is(idSchema, text);
}
