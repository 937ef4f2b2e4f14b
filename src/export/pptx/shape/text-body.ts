import type { Language } from "../../../core/atlas/vocabulary.ts";
import { point } from "../slide-size.ts";
import { arialWidth } from "./arial-width.ts";
import { xml, xmlText } from "./xml.ts";

/** The faces of a deck's theme: one for Latin, one for Chinese, each on Windows and in Office for the Mac. */
export const latinFace = "Arial";
export const chineseFace = "Microsoft YaHei";

/** How a text is set. Lengths in EMU. */
export interface TextStyle {
  readonly language: Language;
  readonly size: number;
  readonly bold?: boolean;
  /** Whether it is set in the theme's face for headings. */
  readonly heading?: boolean;
  /** A fill element. */
  readonly fill: string;
  readonly align?: "ctr" | "l" | "r";
  /** From baseline to baseline; by the font where it is left out. */
  readonly lineHeight?: number;
  /** Space above a paragraph. */
  readonly before?: number;
  readonly bullet?: boolean;
  /** The relation of the slide whose address the text leads to. */
  readonly leadsTo?: string;
}

/** How a text stands in its shape. */
export interface TextRoom {
  readonly anchor?: "ctr" | "t" | "b";
  /** Room kept free, in EMU, which moves centred text away from it. */
  readonly left?: number;
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
}

/**
 * The text of a shape: paragraphs of lines that are already broken. Where the deck's faces are missing and wider ones stand
 * in for them, programs set it smaller, so that it keeps within its shape.
 */
export function textBody(
  paragraphs: readonly (readonly [lines: readonly string[], style: TextStyle])[],
  room: TextRoom = {},
): string {
  const body = xml(
    "a:bodyPr",
    {
      vertOverflow: "overflow",
      horzOverflow: "overflow",
      wrap: "square",
      lIns: room.left ?? 0,
      tIns: room.top ?? 0,
      rIns: room.right ?? 0,
      bIns: room.bottom ?? 0,
      rtlCol: false,
      anchor: room.anchor ?? "ctr",
      anchorCtr: false,
    },
    xml("a:normAutofit"),
  );
  const said = paragraphs.map(([lines, style]) => paragraph(lines, style));
  return xml("p:txBody", {}, body, xml("a:lstStyle"), ...(said.length > 0 ? said : [xml("a:p")]));
}

/** The number of the slide, which programs fill in. */
export function numberField(style: TextStyle): string {
  const field = xml(
    "a:fld",
    { id: "{5B1E0C36-6F6C-4B0A-9A53-2C6B9C0B7A11}", type: "slidenum" },
    characters("a:rPr", style),
    "<a:t>‹#›</a:t>",
  );
  const body = xml("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "ctr" }, xml("a:noAutofit"));
  const paragraph = xml("a:p", {}, xml("a:pPr", { algn: style.align ?? "l" }), field);
  return xml("p:txBody", {}, body, xml("a:lstStyle"), paragraph);
}

function paragraph(lines: readonly string[], style: TextStyle): string {
  const hanging = style.bullet ? Math.round(style.size * 0.9) : 0;
  const properties = xml(
    "a:pPr",
    { marL: hanging, indent: -hanging, algn: style.align ?? "l" },
    style.lineHeight ? xml("a:lnSpc", {}, xml("a:spcPts", { val: hundredths(style.lineHeight) })) : "",
    xml("a:spcBef", {}, xml("a:spcPts", { val: hundredths(style.before ?? 0) })),
    style.bullet
      ? xml("a:buFont", { typeface: latinFace }) + xml("a:buChar", { char: "•" })
      : xml("a:buNone"),
  );
  const look = characters("a:rPr", style);
  const runs = lines.map((line) => xml("a:r", {}, look, `<a:t>${xmlText(line)}</a:t>`));
  const broken = runs.join(xml("a:br", {}, look));
  return xml("a:p", {}, properties, broken, characters("a:endParaRPr", style));
}

/** The look of characters, under the name of the element that gives it. */
function characters(name: string, { language, size, bold, heading, fill, leadsTo }: TextStyle): string {
  const [own, other] = language === "zh" ? ["zh-CN", "en-GB"] : ["en-GB", "zh-CN"];
  return xml(
    name,
    // What the format allows a size to be, in hundredths of a point.
    {
      lang: own,
      altLang: other,
      sz: Math.min(400_000, Math.max(100, hundredths(size))),
      b: bold ?? false,
      dirty: false,
    },
    fill,
    // The theme's, so that choosing other fonts for a deck changes all of it.
    ...themeFaces(heading === true),
    leadsTo === undefined || name !== "a:rPr" ? "" : xml("a:hlinkClick", { "r:id": leadsTo }),
  );
}

/** The theme's faces for headings or for texts. */
export function themeFaces(heading: boolean): readonly string[] {
  const kind = heading ? "+mj" : "+mn";
  return (
    [
      ["a:latin", "lt"],
      ["a:ea", "ea"],
      ["a:cs", "cs"],
    ] as const
  ).map(([name, script]) => xml(name, { typeface: `${kind}-${script}` }));
}

const hundredths = (emu: number) => Math.round((emu / point) * 100);

/** The size at which a line keeps within a width, at most `size`. */
export function fittingSize(text: string, size: number, weight: 400 | 600, width: number): number {
  const needed = arialWidth(text, size, weight);
  return needed > width ? (size * width) / needed : size;
}
