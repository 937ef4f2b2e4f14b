import { strToU8, zipSync } from "fflate";
import type { Deck } from "../deck.ts";
import type { SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { type LayoutName, layoutNames, layoutXml } from "../theme/layout-xml.ts";
import { masterXml } from "../theme/master-xml.ts";
import { themeXml } from "../theme/theme-xml.ts";
import { appProperties, coreProperties, presentationXml } from "./deck-parts.ts";
import { notesMasterXml, notesXml } from "./notes-xml.ts";
import { openPackage, type Part, type Relation } from "./open-package.ts";

/** The name that a slide knows its address by. */
export const addressRelation = "rIdAddress";

/** A slide that is written, and what its package must know of it. */
export interface PackagedSlide {
  readonly layout: LayoutName;
  readonly xml: string;
  readonly notes: readonly string[];
  /** Where its text with the relation `addressRelation` leads. */
  readonly link?: string;
}

const pptxType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** A package of written slides, with their notes, master and layouts. */
export function packageDeck(
  deck: Deck,
  slides: readonly PackagedSlide[],
  size: SlideSize,
  theme: DeckTheme,
): Blob {
  // ZIP knows no earlier date, and no time zone: the same deck makes the same bytes.
  const noDate = new Date(1980, 0, 1);
  const files = openPackage(...partsOf(deck, slides, size, theme));
  const packed = zipSync(Object.fromEntries([...files].map(([name, content]) => [name, strToU8(content)])), {
    level: 6,
    mtime: noDate,
  });
  return new Blob([new Uint8Array(packed)], { type: pptxType });
}

function partsOf(
  deck: Deck,
  slides: readonly PackagedSlide[],
  size: SlideSize,
  theme: DeckTheme,
): [parts: readonly Part[], roots: readonly Relation[]] {
  const themed = (at: number): Part => ({
    name: `ppt/theme/theme${at}.xml`,
    kind: "theme",
    xml: themeXml(theme),
  });
  // A theme belongs to one master.
  const [own, ofNotes] = [themed(1), themed(2)];
  const layouts = layoutNames.map(
    (name, at): Part => ({
      name: `ppt/slideLayouts/slideLayout${at + 1}.xml`,
      kind: "slideLayout",
      xml: layoutXml(name, deck.language, size, theme),
      relations: () => [{ id: "rId1", part: master }],
    }),
  );
  const master: Part = {
    name: "ppt/slideMasters/slideMaster1.xml",
    kind: "slideMaster",
    xml: masterXml(deck.language, size, theme),
    relations: () => numbered([...layouts, own]),
  };
  const notesMaster: Part = {
    name: "ppt/notesMasters/notesMaster1.xml",
    kind: "notesMaster",
    xml: notesMasterXml(deck.language, size),
    relations: () => numbered([ofNotes]),
  };
  const pages = slides.map((slide, at) => {
    const page: Part = {
      name: `ppt/slides/slide${at + 1}.xml`,
      kind: "slide",
      xml: slide.xml,
      relations: () => [
        ...numbered([layouts[layoutNames.indexOf(slide.layout)] ?? master, notes]),
        ...(slide.link === undefined ? [] : [{ id: addressRelation, address: slide.link }]),
      ],
    };
    const notes: Part = {
      name: `ppt/notesSlides/notesSlide${at + 1}.xml`,
      kind: "notesSlide",
      xml: notesXml(slide.notes, deck.language),
      relations: () => numbered([notesMaster, page]),
    };
    return [page, notes] as const;
  });
  const named = [master, notesMaster, own, ...pages.map(([page]) => page)];
  const presentation: Part = {
    name: "ppt/presentation.xml",
    kind: "presentation",
    xml: presentationXml(slides.length, size),
    relations: () => numbered(named),
  };
  const core: Part = { name: "docProps/core.xml", kind: "core", xml: coreProperties(deck) };
  const app: Part = { name: "docProps/app.xml", kind: "app", xml: appProperties(slides.length) };
  const parts = [presentation, master, ...layouts, own, notesMaster, ofNotes, ...pages.flat(), core, app];
  return [parts, numbered([presentation, core, app])];
}

/** Relations by number, in this order: `rId1` is the first. */
function numbered(parts: readonly Part[]): readonly Relation[] {
  return parts.map((part, at) => ({ id: `rId${at + 1}`, part }));
}
