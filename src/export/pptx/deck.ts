import type { Language } from "../../core/atlas/vocabulary.ts";
import type { ThemeName } from "../../scene/looks/palette.ts";
import type { PageSize } from "../../scene/picture/frame.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import type { Table } from "../../scene/table/table.ts";

/** A picture as a slide: native shapes, glued connectors, what it rests on in the speaker notes. */
export interface PictureSlide {
  readonly kind: "picture";
  readonly picture: Picture;
  /** Paragraphs of the speaker notes. */
  readonly notes: readonly string[];
  /** What a node or tie says to somebody who does not see it. */
  readonly altOf: (id: string) => string;
  /** What the group of a project's shapes is called. */
  readonly groupName: (projectId: string) => string;
}

/** The first slide of a talk. */
export interface TitleSlide {
  readonly kind: "title";
  readonly title: string;
  readonly subtitle: string;
  /** Small print: source, date, licence. */
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
}

/** A list in words, such as sources; set smaller, then on several slides, where it is long. */
export interface TextSlide {
  readonly kind: "text";
  readonly title: string;
  readonly items: readonly string[];
  /** On the first of its slides. */
  readonly notes?: readonly string[];
}

/** A native table: what a view of numbers or of a matrix shows; on several slides where it is long. */
export interface TableSlide {
  readonly kind: "table";
  readonly title: string;
  readonly table: Table;
  readonly source: string;
  /** What it leaves out, in words. */
  readonly note?: string;
  readonly link?: string;
  readonly notes?: readonly string[];
}

/** One slide of a deck. */
export type Slide = PictureSlide | TitleSlide | TextSlide | TableSlide;

/** What a PowerPoint file is made from. */
export interface Deck {
  /** What all slides are as large as: the page of the first picture where none is said, else 16:9. */
  readonly page?: PageSize;
  /** Their theme: that of the first picture where none is said, else the light one. */
  readonly theme?: ThemeName;
  readonly title: string;
  readonly author?: string;
  readonly language: Language;
  readonly slides: readonly Slide[];
}
