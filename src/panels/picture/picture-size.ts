import * as v from "valibot";
import { levels } from "../../core/view/level.ts";
import { pictureFormats } from "../../export/picture-exporter.ts";
import { languages } from "../../i18n/text.ts";
import { themeNames } from "../../scene/looks/palette.ts";
import { frameNames, type Page, type PageSize } from "../../scene/picture/frame.ts";

/** Narrowest picture that is made, in pixels. */
const leastPictureWidth = 200;

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

const pointsPerInch = 72;
const centimetresPerInch = 2.54;

/** How large a picture is to be, as the reader writes it. */
export interface PictureSize {
  readonly sizing: PictureChoices["sizing"];
  /** Width in pixels. */
  readonly width: string;
  /** Pixels to the inch. */
  readonly density: string;
  /** Width on paper; that of the page where nothing is written. */
  readonly centimetres: string;
}

/** What a size comes to; a size that makes no sense has no pixels. */
export interface MeasuredSize {
  readonly pixels: number | undefined;
  /** Width on paper, for a size on paper. */
  readonly centimetres: number | undefined;
  /** Pixels to the inch, for a size on paper. */
  readonly density: number | undefined;
}

/** Measures a size for a page. */
export function measureSize(size: PictureSize, page: PageSize): MeasuredSize {
  if (size.sizing === "pixels")
    return { pixels: whole(size.width), centimetres: undefined, density: undefined };
  const density = whole(size.density);
  const written = inches(size);
  const across = written === "page" ? page.width / pointsPerInch : written;
  const pixels = density !== undefined && across !== undefined ? Math.round(across * density) : undefined;
  return {
    pixels: pixels !== undefined && pixels >= leastPictureWidth ? pixels : undefined,
    centimetres: across === undefined ? undefined : across * centimetresPerInch,
    density,
  };
}

/** Pages as large as they are on paper: what can be read on them is a matter of that, not of pixels. */
export function pagesOfSize(pages: readonly Page[], size: PictureSize): readonly Page[] {
  if (size.sizing === "pixels") return pages;
  const written = inches(size);
  return pages.map((page) => {
    const width = typeof written === "number" ? written * pointsPerInch : page.width;
    return { kind: "paper", width, height: (width * page.height) / page.width };
  });
}

/** The width on paper; undefined where what is written makes no sense. */
function inches({ centimetres }: PictureSize): number | "page" | undefined {
  if (centimetres === "") return "page";
  const written = Number(centimetres.replace(",", "."));
  return Number.isFinite(written) && written > 0 ? written / centimetresPerInch : undefined;
}

/** A length on paper, given in points. */
export const inCentimetres = (points: number): number => (points / pointsPerInch) * centimetresPerInch;

function whole(text: string): number | undefined {
  const value = Number(text);
  return /^\d{1,7}$/.test(text) && value > 0 ? value : undefined;
}
