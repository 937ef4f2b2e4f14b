import type { Language } from "../../../core/atlas/vocabulary.ts";
import { nameSpaces, shapeTree } from "../shape/slide-xml.ts";
import { latinFace, themeFaces } from "../shape/text-body.ts";
import { xml } from "../shape/xml.ts";
import type { SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "./deck-theme.ts";
import { layoutNames, masterShapes } from "./layout-xml.ts";

/** The schema lets layouts begin here, after the master. */
const firstLayout = 2_147_483_649;
const indent = 228_600;
/** Levels of texts that the schema has. */
const levels = 9;
/** Sizes of the levels of lists that are added by hand, in points. */
const bodySizes = [18, 16, 14];

/** The ground, the placeholders and the looks of texts that layouts inherit; its relations are by number the layouts. */
export function masterXml(language: Language, size: SlideSize, theme: DeckTheme): string {
  const all = (look: (at: number) => LevelLook) =>
    Array.from({ length: levels }, (_, at) => textLevel(at + 1, look(at))).join("");
  return xml(
    "p:sldMaster",
    nameSpaces,
    xml(
      "p:cSld",
      {},
      xml("p:bg", {}, xml("p:bgRef", { idx: 1001 }, xml("a:schemeClr", { val: "bg2" }))),
      shapeTree(...masterShapes(language, size, theme)),
    ),
    colourMap(theme.dark),
    xml(
      "p:sldLayoutIdLst",
      {},
      ...layoutNames.map((_, at) => xml("p:sldLayoutId", { id: firstLayout + at, "r:id": `rId${at + 1}` })),
    ),
    xml(
      "p:txStyles",
      {},
      xml("p:titleStyle", {}, textLevel(1, { size: 28, heading: true })),
      xml(
        "p:bodyStyle",
        {},
        all((at) => ({ size: bodySizes[Math.min(at, 2)] ?? 14, left: (at + 1) * indent, bullet: true })),
      ),
      xml(
        "p:otherStyle",
        {},
        all((at) => ({ size: 18, left: at * 2 * indent })),
      ),
    ),
  );
}

/** Which of the theme's colours are text and ground: light text on a dark ground keeps their names. */
export function colourMap(dark: boolean): string {
  const [ground, text] = dark ? ["dk", "lt"] : ["lt", "dk"];
  const accents = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [`accent${at + 1}`, `accent${at + 1}`]),
  );
  return xml("p:clrMap", {
    bg1: `${ground}1`,
    tx1: `${text}1`,
    bg2: `${ground}2`,
    tx2: `${text}2`,
    ...accents,
    hlink: "hlink",
    folHlink: "folHlink",
  });
}

interface LevelLook {
  /** In points. */
  readonly size: number;
  readonly heading?: boolean;
  /** Where it begins, in EMU. */
  readonly left?: number;
  readonly bullet?: boolean;
}

/** How texts of a level look, from 1. */
export function textLevel(
  level: number,
  { size, heading = false, left = 0, bullet = false }: LevelLook,
): string {
  return xml(
    `a:lvl${level}pPr`,
    { marL: left, indent: bullet ? -indent : 0, algn: "l" },
    bullet ? xml("a:buFont", { typeface: latinFace }) + xml("a:buChar", { char: "•" }) : xml("a:buNone"),
    xml(
      "a:defRPr",
      { sz: size * 100, b: heading, kern: 1200 },
      xml("a:solidFill", {}, xml("a:schemeClr", { val: "tx1" })),
      ...themeFaces(heading),
    ),
  );
}
