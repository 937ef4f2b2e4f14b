import type { Deck } from "../deck.ts";
import { xml, xmlHead, xmlText } from "../shape/xml.ts";

/** What a file says of itself: title, author, language; no time, so that the same deck makes the same bytes. */
export function coreProperties({ title, author, language }: Deck): string {
  return (
    xmlHead +
    xml(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      `<dc:title>${xmlText(title)}</dc:title>`,
      author ? `<dc:creator>${xmlText(author)}</dc:creator>` : "",
      `<dc:language>${language === "zh" ? "zh-CN" : "en-GB"}</dc:language>`,
    )
  );
}

/** What made a file, and of how many slides. */
export function appProperties(slides: number): string {
  return (
    xmlHead +
    xml(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      `<Application>Mailuo</Application><Slides>${slides}</Slides><Notes>${slides}</Notes>`,
    )
  );
}
