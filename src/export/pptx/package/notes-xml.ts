import type { Deck } from "../deck.ts";
import { themeFaces } from "../shape/text-body.ts";
import { xml, xmlText } from "../shape/xml.ts";

/** Paragraphs of speaker notes, as what stands in the notes' text body. */
export function notesParagraphs(notes: readonly string[], language: Deck["language"]): string {
  const look = xml(
    "a:rPr",
    { lang: language === "zh" ? "zh-CN" : "en-GB", dirty: false },
    ...themeFaces(false),
  );
  const said = notes.map((note) => xml("a:p", {}, xml("a:r", {}, look, `<a:t>${xmlText(note)}</a:t>`)));
  return said.length > 0 ? said.join("") : xml("a:p");
}
