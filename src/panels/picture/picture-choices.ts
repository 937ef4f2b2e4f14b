import * as v from "valibot";
import { frameNames } from "../../scene/frame.ts";
import { themeNames } from "../../scene/palette.ts";

/** Narrowest picture that is made, in pixels. */
export const leastPictureWidth = 200;

const schema = v.object({
  format: v.fallback(v.picklist(["png", "svg"]), "png"),
  frame: v.fallback(v.picklist(frameNames), "16:9"),
  theme: v.fallback(v.optional(v.picklist(themeNames)), undefined),
  transparent: v.fallback(v.boolean(), false),
  legend: v.fallback(v.boolean(), true),
  source: v.fallback(v.boolean(), true),
  width: v.fallback(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}$/),
      v.check((width) => Number(width) >= leastPictureWidth),
    ),
    "1920",
  ),
});

/** How a picture is made, apart from what it shows; without `theme` in the page's own. */
type PictureChoices = Readonly<v.InferOutput<typeof schema>>;

/** Choices made anew. */
export type PictureChange = { readonly [Name in keyof PictureChoices]?: NonNullable<PictureChoices[Name]> };

/** The remembered choices, each that is missing or makes no sense replaced by the usual one. */
export const pictureChoices = (remembered: unknown): PictureChoices =>
  v.parse(v.fallback(schema, v.parse(schema, {})), remembered);
