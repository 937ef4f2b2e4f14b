import type { Frame } from "../picture/picture-space.ts";
import { xml } from "./xml.ts";

/** Gives out the numbers that shapes of one slide go by; the slide itself is 1. */
export function shapeNumbers(): () => number {
  let last = 1;
  return () => {
    last += 1;
    return last;
  };
}

/** The longest name PowerPoint shows in its list of shapes without trouble. */
const longestName = 120;

/** What identifies a shape: its number, its name, and what it says to somebody who does not see it. */
export interface ShapeIdentity {
  readonly number: number;
  readonly name: string;
  readonly alt?: string;
  /** Passed over by screen readers. */
  readonly decorative?: boolean;
  /** The relation of the slide whose address the whole shape leads to. */
  readonly leadsTo?: string;
}

/** The element that names a shape. */
export function identity({ number, name, alt, decorative, leadsTo }: ShapeIdentity): string {
  const characters = [...name];
  const short = characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : name;
  return xml(
    "p:cNvPr",
    { id: number, name: short, descr: alt },
    leadsTo === undefined ? "" : xml("a:hlinkClick", { "r:id": leadsTo }),
    decorative ? decorativeMark : "",
  );
}

const decorativeMark = xml(
  "a:extLst",
  {},
  xml(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    xml("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: true,
    }),
  ),
);

/** What a shape looks like, as XML: its geometry, fill, outline and text. */
export interface ShapeLook {
  readonly frame: Frame;
  readonly geometry: string;
  readonly fill?: string;
  readonly outline?: string;
  readonly text?: string;
  /** What it is a placeholder for, as attributes. */
  readonly placeholder?: Readonly<Record<string, string | number>>;
  readonly textBox?: boolean;
  /** Of a line that goes left or up. */
  readonly flips?: { readonly flipH: true | undefined; readonly flipV: true | undefined };
}

/** A native shape. */
export function shapeXml(who: ShapeIdentity, look: ShapeLook): string {
  const { placeholder } = look;
  const own = placeholder
    ? xml("p:cNvSpPr", {}, xml("a:spLocks", { noGrp: true }))
    : xml("p:cNvSpPr", { txBox: look.textBox ? true : undefined });
  return xml(
    "p:sp",
    {},
    xml("p:nvSpPr", {}, identity(who), own, xml("p:nvPr", {}, placeholder ? xml("p:ph", placeholder) : "")),
    xml(
      "p:spPr",
      {},
      transform("a:xfrm", look.frame, "", look.flips),
      look.geometry,
      look.fill ?? xml("a:noFill"),
      look.outline ?? xml("a:ln", {}, xml("a:noFill")),
    ),
    look.text ?? "",
  );
}

function transform(name: string, frame: Frame, inner = "", flips: ShapeLook["flips"] = unflipped): string {
  return xml(
    name,
    flips,
    xml("a:off", { x: frame.x, y: frame.y }),
    xml("a:ext", { cx: frame.width, cy: frame.height }),
    inner,
  );
}

const unflipped = { flipH: undefined, flipV: undefined };

/** Shapes as one, each where it stands on the slide. */
export function groupXml(who: ShapeIdentity, frame: Frame, ...shapes: readonly string[]): string {
  const inner =
    xml("a:chOff", { x: frame.x, y: frame.y }) + xml("a:chExt", { cx: frame.width, cy: frame.height });
  return xml(
    "p:grpSp",
    {},
    xml("p:nvGrpSpPr", {}, identity(who), xml("p:cNvGrpSpPr"), xml("p:nvPr")),
    xml("p:grpSpPr", {}, transform("a:xfrm", frame, inner)),
    ...shapes,
  );
}

/** A line: its width in EMU, a fill, and whether it is dashed, dotted or whole. */
export function lineXml(
  width: number,
  fill: string,
  dash: "solid" | "dash" | "sysDot" = "solid",
  arrow = false,
): string {
  return xml(
    "a:ln",
    { w: Math.max(1, width), cap: "flat" },
    fill,
    xml("a:prstDash", { val: dash }),
    xml("a:round"),
    xml("a:headEnd", { type: "none" }),
    xml("a:tailEnd", arrow ? { type: "triangle", w: "sm", len: "sm" } : { type: "none" }),
  );
}
