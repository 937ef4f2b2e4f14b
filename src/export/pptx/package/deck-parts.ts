import type { Deck } from "../deck.ts";
import { nameSpaces } from "../shape/slide-xml.ts";
import { xml, xmlText } from "../shape/xml.ts";
import type { SlideSize } from "../slide-size.ts";
import { notesSize } from "./notes-xml.ts";

/** The schema lets masters begin here, and slides there. */
const [firstMaster, firstSlide] = [2_147_483_648, 256];

/**
 * What a deck consists of; its relations are by number the master of its slides, that of its notes, the theme, and then
 * the slides.
 */
export function presentationXml(slides: number, { width, height }: SlideSize): string {
  const before = 3;
  return xml(
    "p:presentation",
    { ...nameSpaces, saveSubsetFonts: true },
    xml("p:sldMasterIdLst", {}, xml("p:sldMasterId", { id: firstMaster, "r:id": "rId1" })),
    xml("p:notesMasterIdLst", {}, xml("p:notesMasterId", { "r:id": "rId2" })),
    xml(
      "p:sldIdLst",
      {},
      ...Array.from({ length: slides }, (_, at) =>
        xml("p:sldId", { id: firstSlide + at, "r:id": `rId${before + at + 1}` }),
      ),
    ),
    xml("p:sldSz", { cx: width, cy: height }),
    xml("p:notesSz", { cx: notesSize.width, cy: notesSize.height }),
  );
}

/** What a file says of itself: title, author, language; no time, so that the same deck makes the same bytes. */
export function coreProperties({ title, author, language }: Deck): string {
  return xml(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    `<dc:title>${xmlText(title)}</dc:title>`,
    author ? `<dc:creator>${xmlText(author)}</dc:creator>` : "",
    `<dc:language>${language === "zh" ? "zh-CN" : "en-GB"}</dc:language>`,
  );
}

/** What made a file, and of how many slides. */
export function appProperties(slides: number): string {
  return xml(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    `<Application>Mailuo</Application><Slides>${slides}</Slides><Notes>${slides}</Notes>`,
  );
}
