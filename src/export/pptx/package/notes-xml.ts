import type { Language } from "../../../core/atlas/vocabulary.ts";
import { preset } from "../shape/shape-preset.ts";
import { lineXml, shapeXml } from "../shape/shape-xml.ts";
import { nameSpaces, shapeTree } from "../shape/slide-xml.ts";
import { themeFaces } from "../shape/text-body.ts";
import { xml, xmlText } from "../shape/xml.ts";
import type { SlideSize } from "../slide-size.ts";
import { colourMap, textLevel } from "../theme/master-xml.ts";

/** A page of notes, in EMU. */
export const notesSize: SlideSize = { width: 6_858_000, height: 9_144_000 };
const margin = 685_800;
const words = { x: margin, y: 4_572_000, width: notesSize.width - 2 * margin, height: 3_886_200 };
const pointSize = 12;

/** The placeholders of a page of notes: the slide, and what is said to it. */
const image = { type: "sldImg", idx: 2 } as const;
const body = { type: "body", idx: 3 } as const;

/** The page that notes are printed on: the slide above, what is said to it below. */
export function notesMasterXml(language: Language, slide: SlideSize): string {
  const room = { width: notesSize.width - 2 * margin, height: words.y - 2 * margin };
  const scale = Math.min(room.width / slide.width, room.height / slide.height);
  const [width, height] = [slide.width * scale, slide.height * scale];
  const frame = { x: (notesSize.width - width) / 2, y: margin + (room.height - height) / 2, width, height };
  const black = xml("a:solidFill", {}, xml("a:schemeClr", { val: "tx1" }));
  return xml(
    "p:notesMaster",
    nameSpaces,
    xml(
      "p:cSld",
      {},
      xml("p:bg", {}, xml("p:bgRef", { idx: 1001 }, xml("a:schemeClr", { val: "bg1" }))),
      shapeTree(
        shapeXml(
          { number: 2, name: "sldImg" },
          { frame, geometry: preset("rect"), placeholder: image, outline: lineXml(12_700, black) },
        ),
        shapeXml(
          { number: 3, name: "body" },
          { frame: words, geometry: preset("rect"), placeholder: body, text: textBodyOf([], language) },
        ),
      ),
    ),
    // On paper, whatever the slides are on.
    colourMap(false),
    xml("p:notesStyle", {}, textLevel(1, { size: pointSize })),
  );
}

/** What is said to a slide, a paragraph each; places and looks are those of the master. */
export function notesXml(notes: readonly string[], language: Language): string {
  const own = (number: number, placeholder: typeof image | typeof body, locks: object, text = "") =>
    xml(
      "p:sp",
      {},
      xml(
        "p:nvSpPr",
        {},
        xml("p:cNvPr", { id: number, name: placeholder.type }),
        xml("p:cNvSpPr", {}, xml("a:spLocks", { noGrp: true, ...locks })),
        xml("p:nvPr", {}, xml("p:ph", placeholder)),
      ),
      xml("p:spPr"),
      text,
    );
  return xml(
    "p:notes",
    nameSpaces,
    xml(
      "p:cSld",
      {},
      shapeTree(
        own(2, image, { noRot: true, noChangeAspect: true }),
        own(3, body, {}, textBodyOf(notes, language)),
      ),
    ),
    xml("p:clrMapOvr", {}, xml("a:masterClrMapping")),
  );
}

function textBodyOf(notes: readonly string[], language: Language): string {
  const look = xml(
    "a:rPr",
    { lang: language === "zh" ? "zh-CN" : "en-GB", dirty: false },
    ...themeFaces(false),
  );
  const said = notes.map((note) => xml("a:p", {}, xml("a:r", {}, look, `<a:t>${xmlText(note)}</a:t>`)));
  return xml("p:txBody", {}, xml("a:bodyPr"), xml("a:lstStyle"), ...(said.length > 0 ? said : [xml("a:p")]));
}
