import * as v from "valibot";
import { idSchema } from "../atlas/schema/text.ts";

/** What a picture remembers of where it was made, so that it can be opened again. */
export interface PictureState {
  /** The atlas that it shows. */
  readonly atlas: string;
  /** The version of that atlas. */
  readonly version: string;
  /** The link to its view, with the `#`. */
  readonly hash: string;
}

/** What came of reading a picture's state: `newer` is one that a later Mailuo wrote. */
export type ReadState =
  | { readonly ok: true; readonly state: PictureState }
  | { readonly ok: false; readonly reason: "damaged" | "newer" };

const app = "mailuo-picture";
const format = 1;
/** Ours are under 20,000 characters, as no link is longer. */
const longest = 40_000;

const schema = v.object({
  app: v.literal(app),
  format: v.literal(format),
  atlas: idSchema,
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  hash: v.pipe(v.string(), v.startsWith("#"), v.maxLength(longest)),
});
const anyFormat = v.object({ app: v.literal(app), format: v.pipe(v.number(), v.minValue(format + 1)) });

/** A state as the text that a file carries. */
export function encodePictureState({ atlas, version, hash }: PictureState): string {
  return JSON.stringify({ app, format, atlas, version, hash });
}

/** The state that such a text carries. Never throws. */
export function decodePictureState(text: string): ReadState {
  if (text.length > longest) return { ok: false, reason: "damaged" };
  try {
    const data: unknown = JSON.parse(text);
    const parsed = v.safeParse(schema, data);
    if (parsed.success) {
      const { atlas, version, hash } = parsed.output;
      return { ok: true, state: { atlas, version, hash } };
    }
    return { ok: false, reason: v.is(anyFormat, data) ? "newer" : "damaged" };
  } catch {
    return { ok: false, reason: "damaged" };
  }
}

/** The hash that opens a picture's view where the atlases are these, the first of which needs no name. */
export function hashOfPicture({ atlas, hash }: PictureState, atlases: readonly string[]): string {
  const parts = hash.replace(/^#/, "").split("&");
  const rest = parts.filter((part) => part !== "" && !part.startsWith("atlas="));
  const named = atlas === atlases[0] ? rest : [`atlas=${encodeURIComponent(atlas)}`, ...rest];
  return `#${named.join("&")}`;
}
