import type { Deck } from "../deck.ts";
import { themeFaces } from "../shape/text-body.ts";
import { xml, xml as xmlElement, xmlText } from "../shape/xml.ts";
import type { SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { layoutNames, layoutXml, masterTree } from "../theme/layout-xml.ts";
import { contentTypes } from "./content-types.ts";
import { appProperties, coreProperties } from "./doc-properties.ts";
import { addressRelation, type PackagedSlide } from "./packaged-slide.ts";

/** What a package is amended with. */
interface Amendment {
  readonly deck: Deck;
  readonly slides: readonly PackagedSlide[];
  readonly size: SlideSize;
  readonly theme: DeckTheme;
  readonly chineseFace: string;
}

/** The parts of a package as PptxGenJS 4.0.1 makes it, with our slides, and with what it gets wrong put right. */
export function amendPackage(
  parts: ReadonlyMap<string, string>,
  { deck, slides, size, theme, chineseFace }: Amendment,
): ReadonlyMap<string, string> {
  const amended = new Map(parts);
  const amend = (name: string, change: (content: string) => string) => {
    const content = amended.get(name);
    if (content === undefined) throw new Error(`PptxGenJS made no ${name}`);
    amended.set(name, change(content));
  };
  slides.forEach(({ xml, notes, link }, index) => {
    amend(`ppt/slides/slide${index + 1}.xml`, () => xml);
    if (link !== undefined)
      amend(`ppt/slides/_rels/slide${index + 1}.xml.rels`, (content) => withAddress(content, link));
    amend(`ppt/notesSlides/notesSlide${index + 1}.xml`, (content) =>
      between(content, "<a:lstStyle/>", "</p:txBody>", () => notesParagraphs(notes, deck.language)),
    );
  });
  layoutNames.forEach((name, index) => {
    amend(`ppt/slideLayouts/slideLayout${index + 1}.xml`, () => layoutXml(name, deck.language, size, theme));
  });
  const coloured = (content: string) =>
    between(content, "<a:themeElements>", "<a:fontScheme", () => theme.colourScheme)
      .replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${chineseFace}"/>`)
      .replaceAll(/(<a:font script="Hans" typeface=")[^"]*/g, `$1${chineseFace}`)
      .replace('name="Office Theme"', 'name="Mailuo"');
  amend("ppt/theme/theme1.xml", coloured);
  // A theme belongs to one master; the notes' master gets a copy.
  amended.set("ppt/theme/theme2.xml", amended.get("ppt/theme/theme1.xml") ?? "");
  amend("ppt/notesMasters/_rels/notesMaster1.xml.rels", (content) =>
    content.replace("theme1.xml", "theme2.xml"),
  );
  amend("ppt/slideMasters/slideMaster1.xml", (master) => {
    const made = between(master, "<p:cSld>", "</p:cSld>", () => masterTree(deck.language, size, theme))
      // Without this, numbers and footers are off for every slide that is added.
      .replace(/<p:hf [^>]*>/, "")
      .replace('<a:lvl1pPr algn="ctr"', '<a:lvl1pPr algn="l"')
      .replace('sz="4400"', 'sz="2800" b="1"');
    return theme.dark ? inverted(made) : made;
  });
  amend("ppt/presentation.xml", ordered);
  amended.set("docProps/core.xml", coreProperties(deck));
  amended.set("docProps/app.xml", appProperties(slides.length));
  amended.delete("[Content_Types].xml");
  const names = [...amended.keys()].sort();
  // Readers look for the list of types first.
  return new Map([
    ["[Content_Types].xml", contentTypes(names)],
    ...names.map((name) => [name, amended.get(name) ?? ""] as const),
  ]);
}

/** Light text on a dark ground: the theme's colours keep their names, the master says which is which. */
function inverted(master: string): string {
  return master.replace('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"');
}

/** The relations of a slide with the address that it leads to. */
function withAddress(relations: string, link: string): string {
  const relation = xmlElement("Relationship", {
    Id: addressRelation,
    Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
    Target: link,
    TargetMode: "External",
  });
  return relations.replace("</Relationships>", `${relation}</Relationships>`);
}

/** The masters before the slides, as the schema has them, and notes on a page of the usual size. */
function ordered(presentation: string): string {
  const [open, close] = ["<p:notesMasterIdLst>", "</p:notesMasterIdLst>"];
  const from = presentation.indexOf(open);
  const to = presentation.indexOf(close) + close.length;
  if (from < 0 || to < from) throw new Error("PptxGenJS named no master of notes");
  const list = presentation.slice(from, to);
  return (presentation.slice(0, from) + presentation.slice(to))
    .replace("</p:sldMasterIdLst>", `</p:sldMasterIdLst>${list}`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** A text with what stands after the first `open`, up to the next `close`, replaced. */
function between(text: string, open: string, close: string, content: () => string): string {
  const from = text.indexOf(open);
  const to = text.indexOf(close, from);
  if (from < 0 || to < 0) throw new Error(`PptxGenJS wrote no ${open} before ${close}`);
  return text.slice(0, from + open.length) + content() + text.slice(to);
}

/** Paragraphs of speaker notes, as what stands in the notes' text body. */
function notesParagraphs(notes: readonly string[], language: Deck["language"]): string {
  const look = xml(
    "a:rPr",
    { lang: language === "zh" ? "zh-CN" : "en-GB", dirty: false },
    ...themeFaces(false),
  );
  const said = notes.map((note) => xml("a:p", {}, xml("a:r", {}, look, `<a:t>${xmlText(note)}</a:t>`)));
  return said.length > 0 ? said.join("") : xml("a:p");
}
