import * as v from "valibot";
import { type Pages, pagesSchema } from "./pages-schema.ts";

/** The pages of an atlas from their file; undefined where it is none. */
export function parsePages(text: string): Pages | undefined {
  try {
    const parsed = v.safeParse(pagesSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
