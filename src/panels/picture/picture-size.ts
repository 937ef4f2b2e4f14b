import type { Page, PageSize } from "../../scene/picture/frame.ts";
import { leastPictureWidth, type PictureChoices } from "./picture-choices.ts";

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
