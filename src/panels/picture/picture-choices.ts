import * as v from "valibot";
import { levels } from "../../core/view/level.ts";
import { pictureFormats } from "../../export/picture-exporter.ts";
import { languages } from "../../i18n/text.ts";
import { themeNames } from "../../scene/looks/palette.ts";
import { frameNames } from "../../scene/picture/frame.ts";

/** Narrowest picture that is made, in pixels. */
export const leastPictureWidth = 200;

/** How the size of a picture is given: in pixels, or by its width on paper. */
export const sizings = ["pixels", "paper"] as const;

/** The texts around a drawing that can be left out. */
export const pictureParts = ["title", "caption", "legend", "source", "link"] as const;

const choice = <const T extends readonly string[]>(values: T, usual: T[number]) =>
  v.fallback(v.picklist(values), usual);
/** One that follows the page, or what is drawn, where it was not made. */
const following = <const T extends readonly string[]>(values: T) =>
  v.fallback(v.optional(v.picklist(values)), undefined);
const yes = v.fallback(v.boolean(), true);
const no = v.fallback(v.boolean(), false);
const amount = (pattern: RegExp, sound: (value: number) => boolean, usual: string) =>
  v.fallback(
    v.pipe(
      v.string(),
      v.regex(pattern),
      v.check((text) => sound(Number(text))),
    ),
    usual,
  );

const schema = v.object({
  format: choice(pictureFormats, "png"),
  frame: choice(frameNames, "16:9"),
  level: following(levels),
  theme: following(themeNames),
  language: following(languages),
  transparent: no,
  title: yes,
  caption: yes,
  legend: yes,
  source: yes,
  link: no,
  embed: yes,
  sizing: choice(sizings, "pixels"),
  width: amount(/^\d{1,6}$/, (width) => width >= leastPictureWidth, "1920"),
  density: amount(/^\d{2,4}$/, (density) => density >= 36 && density <= 2400, "300"),
});

/** How a picture is made, apart from what it shows; what is undefined follows the page. */
export type PictureChoices = Readonly<v.InferOutput<typeof schema>>;

/** Choices made anew; one that is undefined follows the page again. */
export type PictureChange = Partial<PictureChoices>;

/** The remembered choices, each that is missing or makes no sense replaced by the usual one. */
export const pictureChoices = (remembered: unknown): PictureChoices =>
  v.parse(v.fallback(schema, v.parse(schema, {})), remembered);

/** The choices with some made anew, as they are remembered. */
export function changeChoices(
  now: PictureChoices,
  change: PictureChange,
): Readonly<Record<string, string | boolean>> {
  const changed = Object.entries({ ...now, ...change });
  return Object.fromEntries(changed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
