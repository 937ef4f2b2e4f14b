/** Advance widths of U+0020 to U+007E in thousandths of an em, by weight. */
export type LatinWidths = Readonly<Record<400 | 600, readonly number[]>>;

/**
 * Advance widths of U+0020 to U+007E in thousandths of an em, from the `hmtx` tables of Noto Sans SC
 * (SIL OFL 1.1) at weights 400 and 600. Chinese characters and full-width marks are one em in both.
 */
const advanceWidths = {
  400: [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
    555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
    535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
    559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
    377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
  ],
  600: [
    226, 357, 546, 580, 580, 951, 723, 311, 367, 367, 495, 580, 311, 364, 311, 389, 580, 580, 580, 580, 580,
    580, 580, 580, 580, 580, 311, 311, 580, 580, 580, 503, 990, 632, 674, 651, 707, 608, 576, 709, 749, 319,
    559, 675, 568, 842, 742, 762, 658, 762, 669, 616, 618, 740, 606, 904, 611, 566, 610, 367, 389, 367, 580,
    565, 620, 583, 637, 522, 637, 573, 359, 588, 631, 296, 297, 589, 306, 953, 632, 620, 637, 637, 423, 487,
    408, 629, 560, 846, 544, 559, 501, 367, 289, 367, 580,
  ],
} as const satisfies LatinWidths;

const firstCode = 0x20;
const narrowOthers: Readonly<Record<string, number>> = { "\u00a0": 226, "–": 542, "—": 904 };

/**
 * Width of one line of text in the unit of `fontSize`, from the committed table: no browser is asked, so
 * that boxes are the same at build, on screen and in every export. In another face its Latin is that of a table of its own.
 */
export function textWidth(
  text: string,
  fontSize: number,
  weight: 400 | 600,
  latin: LatinWidths = advanceWidths,
): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += latin[weight][code - firstCode] ?? narrowOthers[character] ?? 1000;
  }
  return (thousandths / 1000) * fontSize;
}
