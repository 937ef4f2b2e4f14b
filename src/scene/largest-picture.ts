import { type FrameName, framePages, type PageSize } from "./frame.ts";
import { buildPicture, type Picture, type PictureOptions } from "./picture.ts";
import type { PictureContent } from "./picture-content.ts";
import type { Scene } from "./types.ts";

/** What a picture is made from, apart from the page and what is on it. */
export type PictureLooks = Omit<PictureOptions, "scene" | "page" | "across" | keyof PictureContent>;

/** A scene that could be drawn, and what of it. */
export interface PictureCandidate {
  readonly scene: Scene;
  readonly content: PictureContent;
}

/**
 * Of the scenes that could be drawn and the pages that the frame can be, the picture that leaves out the fewest labels, and
 * of those the one that draws the largest; the first of equals. Undefined without a candidate.
 */
export function largestPicture(
  candidates: readonly PictureCandidate[],
  frame: FrameName,
  stage: PageSize,
  looks: PictureLooks,
  across: (page: PageSize) => number,
): Picture | undefined {
  const pictures = framePages(frame, stage).flatMap((page) =>
    candidates.map(({ scene, content }) =>
      buildPicture({ ...looks, ...content, scene, page, across: across(page) }),
    ),
  );
  return pictures.reduce<Picture | undefined>(
    (best, one) => (best && !isBetter(one, best) ? best : one),
    undefined,
  );
}

function isBetter(one: Picture, other: Picture): boolean {
  return one.unreadable === other.unreadable
    ? inPoints(one) > inPoints(other)
    : one.unreadable < other.unreadable;
}

/** How large a scene unit comes out on the page. */
const inPoints = ({ scale, page, width }: Picture) => (scale * page.width) / width;
