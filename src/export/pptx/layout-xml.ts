import "../../i18n/late/deck.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { DeckTheme } from "./deck-theme.ts";
import { pictureFrames, textFrames, titleFrames } from "./layout-frames.ts";
import type { Frame } from "./picture-space.ts";
import { preset } from "./shape-preset.ts";
import { shapeNumbers, shapeXml } from "./shape-xml.ts";
import type { SlideSize } from "./slide-size.ts";
import { nameSpaces, shapeTree } from "./slide-xml.ts";
import { xml, xmlHead } from "./xml.ts";

/** The layouts of a deck, in the order of their parts; the first is what every package has. */
export const layoutNames = ["blank", "title", "picture", "text"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** Which placeholders a layout has, and where. */
function placeholdersOf(name: LayoutName, size: SlideSize): readonly (readonly [Placeholder, Frame])[] {
  switch (name) {
    case "blank":
      return [];
    case "title": {
      const frames = titleFrames(size);
      return [
        [{ type: "ctrTitle" }, frames.title],
        [{ type: "subTitle", idx: 1 }, frames.body],
        [{ type: "body", idx: 10 }, frames.foot],
      ];
    }
    case "picture":
      return [[{ type: "title" }, pictureFrames(size).title]];
    case "text": {
      const frames = textFrames(size);
      return [
        [{ type: "title" }, frames.title],
        [{ type: "body", idx: 1 }, frames.body],
      ];
    }
    default:
      return name satisfies never;
  }
}

type Placeholder = Readonly<Record<string, string | number>>;

const types = { blank: "blank", title: "title", picture: "titleOnly", text: "tx" } as const;

/** A layout: placeholders on the theme's paper, so that a slide added by hand looks like the others. */
export function layoutXml(name: LayoutName, language: Language, size: SlideSize, theme: DeckTheme): string {
  const next = shapeNumbers();
  const shapes = placeholdersOf(name, size).map(([placeholder, frame]) =>
    shapeXml(
      { number: next(), name: String(placeholder.type) },
      { frame, geometry: preset("rect"), placeholder, text: prompt(theme, placeholder.type === "body") },
    ),
  );
  const ground = xml("p:bg", {}, xml("p:bgRef", { idx: 1001 }, xml("a:schemeClr", { val: "bg1" })));
  return (
    xmlHead +
    xml(
      "p:sldLayout",
      { ...nameSpaces, type: types[name], preserve: true },
      xml(
        "p:cSld",
        { name: formatMessage(messages[`deck.layout.${name}`], language) },
        ground,
        shapeTree(...shapes),
      ),
      xml("p:clrMapOvr", {}, xml("a:masterClrMapping")),
    )
  );
}

function prompt(theme: DeckTheme, list: boolean): string {
  const look = xml(
    "a:lvl1pPr",
    { algn: "l" },
    xml("a:defRPr", { sz: list ? 1800 : 2800, b: !list }, theme.fill(theme.ink)),
  );
  return xml(
    "p:txBody",
    {},
    xml("a:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    xml("a:lstStyle", {}, look),
    xml("a:p"),
  );
}
