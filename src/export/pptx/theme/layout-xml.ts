import "../../../i18n/late/export.ts";
import type { Language } from "../../../core/atlas/vocabulary.ts";
import { formatMessage } from "../../../i18n/format.ts";
import { messages } from "../../../i18n/messages.ts";
import type { Frame } from "../picture/picture-space.ts";
import { preset } from "../shape/shape-preset.ts";
import { shapeNumbers, shapeXml } from "../shape/shape-xml.ts";
import { nameSpaces, shapeTree } from "../shape/slide-xml.ts";
import { numberField, themeFaces } from "../shape/text-body.ts";
import { xml } from "../shape/xml.ts";
import type { SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "./deck-theme.ts";
import {
  date,
  footer,
  footFrames,
  pictureFrames,
  slideNumber,
  textFrames,
  titleFrames,
} from "./layout-frames.ts";

/** The layouts of a deck, in the order of their parts; the first is what every package has. */
export const layoutNames = ["blank", "title", "picture", "text"] as const;
export type LayoutName = (typeof layoutNames)[number];

type Placeholder = Readonly<Record<string, string | number>>;
type Placed = readonly [placeholder: Placeholder, frame: Frame];

/** What stands at the foot of every slide: date, footer and number, so that Insert → Slide number has where to put it. */
function foot(size: SlideSize): readonly Placed[] {
  const frames = footFrames(size);
  return [
    [date, frames.date],
    [footer, frames.footer],
    [slideNumber, frames.number],
  ];
}

/** Which placeholders a layout has, and where. */
function placeholdersOf(name: LayoutName, size: SlideSize): readonly Placed[] {
  switch (name) {
    case "blank":
      return foot(size);
    case "title": {
      const frames = titleFrames(size);
      return [
        [{ type: "ctrTitle" }, frames.title],
        [{ type: "subTitle", idx: 1 }, frames.body],
        [{ type: "body", idx: 13 }, frames.foot],
        ...foot(size),
      ];
    }
    case "picture":
      return [[{ type: "title" }, pictureFrames(size).title], ...foot(size)];
    case "text": {
      const frames = textFrames(size);
      return [[{ type: "title" }, frames.title], [{ type: "body", idx: 1 }, frames.body], ...foot(size)];
    }
    default:
      return name satisfies never;
  }
}

const types = { blank: "blank", title: "title", picture: "titleOnly", text: "tx" } as const;

/** A layout: placeholders on the master's ground, so that a slide added by hand looks like the others. */
export function layoutXml(name: LayoutName, language: Language, size: SlideSize, theme: DeckTheme): string {
  const shapes = placeholderShapes(placeholdersOf(name, size), language, size, theme);
  return xml(
    "p:sldLayout",
    { ...nameSpaces, type: types[name], preserve: true },
    xml("p:cSld", { name: formatMessage(messages[`deck.layout.${name}`], language) }, shapeTree(...shapes)),
    xml("p:clrMapOvr", {}, xml("a:masterClrMapping")),
  );
}

/** The placeholders of the master, which layouts inherit. */
export function masterShapes(language: Language, size: SlideSize, theme: DeckTheme): readonly string[] {
  const { title, body } = textFrames(size);
  const placeholders: readonly Placed[] = [
    [{ type: "title" }, title],
    [{ type: "body", idx: 1 }, body],
    ...foot(size),
  ];
  return placeholderShapes(placeholders, language, size, theme);
}

function placeholderShapes(
  placeholders: readonly Placed[],
  language: Language,
  size: SlideSize,
  theme: DeckTheme,
): readonly string[] {
  const next = shapeNumbers();
  return placeholders.map(([placeholder, frame]) =>
    shapeXml(
      { number: next(), name: String(placeholder.type) },
      {
        frame,
        geometry: preset("rect"),
        placeholder,
        text: prompt(String(placeholder.type), language, size, theme),
      },
    ),
  );
}

/** Points of texts that are added by hand. */
const promptSizes: Readonly<Record<string, number>> = { title: 28, ctrTitle: 40, subTitle: 20, body: 18 };
const footSize = 11;

function prompt(type: string, language: Language, size: SlideSize, theme: DeckTheme): string {
  const points = (promptSizes[type] ?? footSize) * Math.min(1, size.height / usualHeight);
  if (type === "sldNum")
    return numberField({ language, size: points * 12_700, fill: theme.fill(theme.muted), align: "r" });
  const heading = type === "title" || type === "ctrTitle";
  const quiet = type === "dt" || type === "ftr" || type === "subTitle";
  const look = xml(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: type === "dt" ? "r" : "l" },
    xml("a:buNone"),
    xml(
      "a:defRPr",
      { sz: Math.round(points * 100), b: heading },
      theme.fill(quiet ? theme.muted : theme.ink),
      ...themeFaces(heading),
    ),
  );
  return xml(
    "p:txBody",
    {},
    xml(
      "a:bodyPr",
      { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: heading || type === "body" ? "t" : "ctr" },
      xml("a:normAutofit"),
    ),
    xml("a:lstStyle", {}, look),
    xml("a:p"),
  );
}

/** Of a slide that texts have these sizes on, in EMU. */
const usualHeight = 6_858_000;
