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
 * The stages of usual windows: of desktops, whole and under the bars of a browser, of laptops, of telephones. The build
 * draws the picture of each into the page, which so can be there before the script that would place it. A class is so
 * narrow that what is enlarged leaves little of a stage empty, and begins where words are large enough not to be broken for
 * their size.
 */
export const stageClasses: readonly StageClass[] = [
  { name: "wide", placed: { width: 1400, height: 774 }, width: [1400, 2240], aspect: [1.74, 1.88] },
  { name: "broad", placed: { width: 1400, height: 712 }, width: [1400, 2400], aspect: [1.88, 2.05] },
  { name: "low", placed: { width: 1360, height: 627 }, width: [1360, 2400], aspect: [2.05, 2.34] },
  { name: "flat", placed: { width: 1360, height: 532 }, width: [1360, 2400], aspect: [2.34, 2.76] },
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
