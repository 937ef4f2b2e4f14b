import { wrapText } from "../../../scene/wrap-text.ts";
import type { Deck, TableSlide } from "../deck.ts";
import { addressRelation } from "../package/packaged-slide.ts";
import type { Frame } from "../picture/picture-space.ts";
import { preset } from "../shape/shape-preset.ts";
import { identity, shapeNumbers, shapeXml } from "../shape/shape-xml.ts";
import { slideXml } from "../shape/slide-xml.ts";
import { numberField, type TextStyle, textBody } from "../shape/text-body.ts";
import { xml } from "../shape/xml.ts";
import { point, type SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { footer, footFrames, slideNumber } from "../theme/layout-frames.ts";

/** Sizes of a table's words in points: the largest at which all of it fits. */
const sizes = [18, 16, 14, 12, 11, 10] as const;
/** What is said large, in sizes of the other words. */
const large = 1.5;
const [leading, padding] = [1.2, 0.35];
/** How much wider than the deck's faces those are that stand in for them at worst: cells cannot be set smaller by programs. */
const allowance = { 400: 1.12, 600: 1.2 } as const;
const margin = 18 * point;
const titleSizes = [28, 23] as const;

/** How a table stands on a slide; undefined where it has no legible room. */
export interface TablePlan {
  /** In EMU. */
  readonly size: number;
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  readonly frame: Frame;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** Plans a table: as large as all its rows fit below the title. */
export function planTable(slide: TableSlide, size: SlideSize): TablePlan | undefined {
  const width = size.width - 2 * margin;
  const wrapped = (points: number) =>
    wrapText(slide.title, { maxWidth: width, maxLines: 3, fontSize: points * point, weight: 600 });
  const [usual, small] = titleSizes;
  const titleSize = wrapped(usual).length > 1 ? small : usual;
  const title = { lines: wrapped(titleSize), size: titleSize * point };
  const top = margin * 0.7 + title.lines.length * title.size * leading + margin * 0.6;
  const room = footFrames(size).footer.y - margin * 0.4 - top;
  const whole = slide.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = slide.columns.map(({ share }) => (width * share) / whole);
  for (const points of sizes) {
    const heights = [slide.columns.map(({ head }) => head), ...slide.rows].map((cells, row) =>
      Math.max(
        ...cells.map((text, at) => {
          const isLarge = row > 0 && slide.columns[at]?.large === true;
          const fontSize = points * point * (isLarge ? large : 1);
          const weight = isLarge || row === 0 ? 600 : 400;
          const maxWidth = ((widths[at] ?? 0) - 2 * padding * points * point) / allowance[weight];
          const lines = wrapText(text, { maxWidth, maxLines: 9, fontSize, weight });
          return Math.max(1, lines.length) * fontSize * leading + 2 * padding * points * point;
        }),
      ),
    );
    const height = heights.reduce((sum, one) => sum + one, 0);
    if (height > room) continue;
    // Rows open a little where there is room.
    const air = Math.min(1.35, room / height);
    const frame = { x: margin, y: top, width, height: height * air };
    return { size: points * point, title, frame, widths, heights: heights.map((one) => one * air) };
  }
  return undefined;
}

/** A slide with a native table: a title, the table, its source. */
export function tableSlide(
  slide: TableSlide,
  plan: TablePlan,
  language: Deck["language"],
  size: SlideSize,
  theme: DeckTheme,
): string {
  const next = shapeNumbers();
  const rectangle = preset("rect");
  const foot = footFrames(size);
  const small = { language, size: 11 * point, fill: theme.fill(theme.muted) } as const;
  const { title } = plan;
  return slideXml([
    shapeXml(
      { number: next(), name: slide.title },
      {
        frame: {
          x: margin,
          y: margin * 0.7,
          width: size.width - 2 * margin,
          height: title.lines.length * title.size * leading,
        },
        geometry: rectangle,
        placeholder: { type: "title" },
        text: textBody([
          [
            title.lines,
            { language, size: title.size, bold: true, heading: true, fill: theme.fill(theme.ink) },
          ],
        ]),
      },
    ),
    tableXml(next(), slide, plan, language, theme),
    slide.source === ""
      ? ""
      : shapeXml(
          {
            number: next(),
            name: slide.source,
            ...(slide.link !== undefined && { leadsTo: addressRelation }),
          },
          {
            frame: { ...foot.footer, x: margin },
            geometry: rectangle,
            placeholder: footer,
            text: textBody([[[slide.source], small]]),
          },
        ),
    shapeXml(
      { number: next(), name: "#" },
      {
        frame: { ...foot.number, x: size.width - margin - foot.number.width },
        geometry: rectangle,
        placeholder: slideNumber,
        text: numberField({ ...small, align: "r" }),
      },
    ),
  ]);
}

function tableXml(
  number: number,
  slide: TableSlide,
  { size, frame, widths, heights }: TablePlan,
  language: Deck["language"],
  theme: DeckTheme,
): string {
  const room = padding * size;
  const cell = (text: string, style: TextStyle, head: boolean) =>
    xml(
      "a:tc",
      {},
      textBody([[[text], style]])
        .replace("<p:txBody>", "<a:txBody>")
        .replace("</p:txBody>", "</a:txBody>"),
      xml(
        "a:tcPr",
        { marL: room, marR: room, marT: room * 0.5, marB: room * 0.5, anchor: "ctr" },
        ...["a:lnL", "a:lnR", "a:lnT"].map((side) => xml(side, { w: 0 }, xml("a:noFill"))),
        xml("a:lnB", { w: head ? 19_050 : 6_350 }, theme.fill(theme.muted)),
        xml("a:noFill"),
      ),
    );
  const row = (cells: readonly string[], at: number) =>
    xml(
      "a:tr",
      { h: heights[at] ?? 0 },
      ...cells.map((text, column) => {
        const head = at === 0;
        const isLarge = !head && slide.columns[column]?.large === true;
        return cell(
          text,
          {
            language,
            size: isLarge ? size * large : size,
            bold: head || isLarge,
            fill: theme.fill(head ? theme.muted : theme.ink),
          },
          head,
        );
      }),
    );
  const heads = slide.columns.map(({ head }) => head);
  return xml(
    "p:graphicFrame",
    {},
    xml(
      "p:nvGraphicFramePr",
      {},
      identity({ number, name: slide.title, alt: slide.title }),
      xml("p:cNvGraphicFramePr", {}, xml("a:graphicFrameLocks", { noGrp: true })),
      xml("p:nvPr"),
    ),
    xml(
      "p:xfrm",
      {},
      xml("a:off", { x: frame.x, y: frame.y }),
      xml("a:ext", { cx: frame.width, cy: frame.height }),
    ),
    xml(
      "a:graphic",
      {},
      xml(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" },
        xml(
          "a:tbl",
          {},
          xml("a:tblPr", { firstRow: true }),
          xml("a:tblGrid", {}, ...widths.map((w) => xml("a:gridCol", { w }))),
          ...[heads, ...slide.rows].map(row),
        ),
      ),
    ),
  );
}
