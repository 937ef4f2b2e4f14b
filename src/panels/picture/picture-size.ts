import type { PageSize } from "../../scene/frame.ts";
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
  /** What is counted for what can be read: pixels, or points on paper. */
  readonly across: number;
  /** Pixels to the inch, for a size on paper. */
  readonly density: number | undefined;
}

/** Measures a size for a page. */
export function measureSize(size: PictureSize, page: PageSize): MeasuredSize {
  if (size.sizing === "pixels") {
    const pixels = whole(size.width);
    return { pixels, across: pixels ?? leastPictureWidth, density: undefined };
  }
  const density = whole(size.density);
  const written = Number(size.centimetres.replace(",", "."));
  const inches = size.centimetres === "" ? page.width / pointsPerInch : written / centimetresPerInch;
  const sound = Number.isFinite(inches) && inches > 0;
  const pixels = density !== undefined && sound ? Math.round(inches * density) : undefined;
  return {
    pixels: pixels !== undefined && pixels >= leastPictureWidth ? pixels : undefined,
    across: sound ? inches * pointsPerInch : page.width,
    density,
  };
}

/** The width of a page on paper. */
export const pageCentimetres = ({ width }: PageSize): string =>
  ((width / pointsPerInch) * centimetresPerInch).toFixed(1);

function whole(text: string): number | undefined {
  const value = Number(text);
  return /^\d{1,7}$/.test(text) && value > 0 ? value : undefined;
}
