import {
  largeShare,
  planTable,
  type TablePlan,
  tableLeading,
  tablePadding,
} from "../../../scene/table/plan-table.ts";
import { tableSizes } from "../../../scene/table/table-picture.ts";
import { wrapText } from "../../../scene/words/wrap-text.ts";
import type { Deck, TableSlide } from "../deck.ts";
import { addressRelation } from "../package/package-deck.ts";
import { preset } from "../shape/shape-preset.ts";
import { identity, shapeNumbers, shapeXml } from "../shape/shape-xml.ts";
import { slideXml } from "../shape/slide-xml.ts";
import { numberField, type TextStyle, textBody } from "../shape/text-body.ts";
import { xml } from "../shape/xml.ts";
import { point, type SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { footer, footFrames, slideNumber } from "../theme/layout-frames.ts";

/** How much wider than the deck's faces those are that stand in for them at worst: cells cannot be set smaller by programs. */
export const cellAllowance = { 400: 1.12, 600: 1.2 } as const;
const margin = 18 * point;
const titleSizes = [28, 23] as const;

const noteSize = 11 * point;

/** Where the title of a slide with a table stands, in EMU. */
function titleOf({ title }: TableSlide, size: SlideSize) {
  const width = size.width - 2 * margin;
  const wrapped = (points: number) =>
    wrapText(title, { maxWidth: width, maxLines: 3, fontSize: points * point, weight: 600 });
  const [usual, small] = titleSizes;
  const points = wrapped(usual).length > 1 ? small : usual;
  const lines = wrapped(points);
  return { lines, size: points * point, width, height: lines.length * points * point * tableLeading };
}

const topOf = (slide: TableSlide, size: SlideSize) => margin * 1.3 + titleOf(slide, size).height;

/**
 * Plans a table below its title, on as many slides as it takes: on several, as large as they allow and about as many rows on
 * each; none where it has no legible room.
 */
export function planTables(slide: TableSlide, size: SlideSize): readonly TablePlan[] {
  const below = margin * 0.4 + (slide.note ? noteSize * tableLeading : 0);
  const height = footFrames(size).footer.y - below - topOf(slide, size);
  const room = { width: (size.width - 2 * margin) / point, height: height / point, allowance: cellAllowance };
  const usual = planTable(slide.table, { ...room, sizes: tableSizes.slide });
  if (usual.length < 2) return usual;
  const most = Math.ceil(slide.table.rows.length / usual.length);
  const even = tableSizes.slide.map((one) => planTable(slide.table, { ...room, sizes: [one], most }));
  return even.find(({ length }) => length === usual.length) ?? usual;
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
  const small = { language, size: noteSize, fill: theme.fill(theme.muted) } as const;
  const title = titleOf(slide, size);
  return slideXml([
    shapeXml(
      { number: next(), name: slide.title },
      {
        frame: {
          x: margin,
          y: margin * 0.7,
          width: title.width,
          height: title.height,
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
    tableXml(next(), slide, plan, { x: margin, y: topOf(slide, size) }, language, theme),
    slide.note
      ? shapeXml(
          { number: next(), name: slide.note },
          {
            frame: {
              x: margin,
              y: foot.footer.y - noteSize * tableLeading,
              width: title.width,
              height: noteSize * tableLeading,
            },
            geometry: rectangle,
            textBox: true,
            text: textBody([[[slide.note], small]]),
          },
        )
      : "",
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

/** A native table at a place of its slide, in EMU. */
export function tableXml(
  number: number,
  slide: TableSlide,
  plan: TablePlan,
  { x, y }: { readonly x: number; readonly y: number },
  language: Deck["language"],
  theme: DeckTheme,
): string {
  const { columns, rows } = slide.table;
  const [size, widths, heights] = [
    plan.size * point,
    plan.widths.map((width) => width * point),
    plan.heights.map((height) => height * point),
  ];
  const sum = (lengths: readonly number[]) => lengths.reduce((whole, one) => whole + one, 0);
  const room = tablePadding * size;
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
        const isLarge = !head && columns[column]?.large === true;
        const fontSize = isLarge ? size * largeShare : size;
        return cell(
          text,
          {
            language,
            size: fontSize,
            // Exactly: faces with tall lines, as those for Chinese have, would make rows grow past the slide.
            lineHeight: fontSize * tableLeading,
            bold: head || isLarge,
            align: columns[column]?.align === "end" ? "r" : "l",
            fill: theme.fill(head ? theme.muted : theme.ink),
          },
          head,
        );
      }),
    );
  const heads = columns.map(({ head }) => head);
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
    xml("p:xfrm", {}, xml("a:off", { x, y }), xml("a:ext", { cx: sum(widths), cy: sum(heights) })),
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
          ...[heads, ...rows.slice(plan.from, plan.to)].map(row),
        ),
      ),
    ),
  );
}
