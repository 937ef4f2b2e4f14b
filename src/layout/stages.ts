/** How large a stage is, in CSS pixels. */
interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Stages that have one placement, as large as each of them allows. */
export interface StageClass {
  readonly name: string;
  /** What it is placed for: the smallest of them, so that it is only ever enlarged. */
  readonly placed: Stage;
  readonly width: readonly [least: number, most: number];
  /** Width by height; of a column, which is read by scrolling, any. */
  readonly aspect?: readonly [least: number, most: number];
  /** How much of a column is seen at first, on the highest of them. */
  readonly seen?: number;
}

/**
 * The stages of usual windows: of desktops, of laptops under the bars of a browser, of telephones. The build draws
 * the picture of each into the page, which so can be there before the script that would place it. What is enlarged
 * has the same words as large as what is placed anew, within a twentieth.
 */
export const stageClasses: readonly StageClass[] = [
  { name: "wide", placed: { width: 1120, height: 584 }, width: [1120, 2240], aspect: [1.74, 2.18] },
  { name: "low", placed: { width: 1280, height: 528 }, width: [1280, 2400], aspect: [2.18, 2.75] },
  { name: "column", placed: { width: 384, height: 640 }, width: [352, 448], seen: 1060 },
];

/** Sizes that differ by less are one, so that a bar that comes or goes moves no node; in CSS pixels. */
const step = 8;
const least = { width: 240, height: 200 } as const;
const stepped = (pixels: number, atLeast: number) => Math.max(atLeast, Math.floor(pixels / step) * step);

/** The size that a picture is placed for on a stage of some pixels. */
export function stageSizeOf({ width, height }: Stage): Stage {
  return { width: stepped(width, least.width), height: stepped(height, least.height) };
}

/** The same for the map, whose placement many stages share. */
export function mapSizeOf(stage: Stage): Stage {
  const { width, height } = stage;
  const aspect = width / height;
  const fits = (one: StageClass) =>
    width >= one.width[0] &&
    width <= one.width[1] &&
    (!one.aspect || (height >= one.placed.height && aspect >= one.aspect[0] && aspect < one.aspect[1]));
  return stageClasses.find(fits)?.placed ?? stageSizeOf(stage);
}
