import type { Picture } from "../../../scene/picture/picture.ts";
import type { Box, Point } from "../../../scene/types.ts";
import type { SlideSize } from "../slide-size.ts";

/** A rectangle on a slide by its upper left corner, in EMU. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things of a picture stand on a slide. */
export interface PictureSpace {
  /** EMU of one unit of the picture. */
  readonly unit: number;
  /** EMU of one unit of the scene. */
  readonly sceneUnit: number;
  /** A point of the picture, in EMU. */
  at(x: number, y: number): Point;
  /** A point of the scene, in EMU. */
  scenePoint(point: Point): Point;
  /** A box of the scene, in EMU. */
  sceneFrame(box: Box): Frame;
}

/** Fits a picture into a slide: all of it, in the middle where the slide has another shape or size. */
export function pictureSpace(picture: Picture, size: SlideSize): PictureSpace {
  const unit = Math.min(size.width / picture.width, size.height / picture.height);
  const left = (size.width - picture.width * unit) / 2;
  const top = (size.height - picture.height * unit) / 2;
  const sceneUnit = unit * picture.scale;
  const at = (x: number, y: number): Point => [left + x * unit, top + y * unit];
  const scenePoint = ([x, y]: Point): Point =>
    at(x * picture.scale + picture.offset[0], y * picture.scale + picture.offset[1]);
  return {
    unit,
    sceneUnit,
    at,
    scenePoint,
    sceneFrame: (box) => {
      const [x, y] = scenePoint([box.x - box.width / 2, box.y - box.height / 2]);
      return { x, y, width: box.width * sceneUnit, height: box.height * sceneUnit };
    },
  };
}

/** The smallest rectangle around all of some. */
export function frameAround(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}
