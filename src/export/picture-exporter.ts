import type { Picture } from "../scene/picture/picture.ts";
import type { PictureSlide } from "./pptx/deck.ts";
import type { EmbeddedFace, SvgOptions } from "./svg/render-svg.ts";

/** The forms that a picture can be had in. */
export const pictureFormats = ["png", "svg", "pptx", "pdf"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A picture with what a file of it is called and carries. */
export interface NamedPicture {
  readonly picture: Picture;
  /** What its file's name is made of, without the ending. */
  readonly name: readonly string[];
  /** What is told of its nodes and ties, and where they lead. */
  readonly words: Required<Pick<SvgOptions, "about" | "hrefOf">>;
  /** What a slide of it tells in its notes and to listeners. */
  slideWords(): Pick<PictureSlide, "notes" | "altOf" | "groupName">;
  /** Its view, as `encodePictureState` writes it. */
  readonly state: string;
}

/** What is to be made of pictures. */
export interface ExportJob {
  /** At least one. */
  readonly pictures: readonly NamedPicture[];
  /** What one document of all of them is called. */
  readonly title: string;
  /** What the name of its file is made of. */
  readonly name: readonly string[];
  readonly faces: readonly EmbeddedFace[];
  /** Whether an SVG carries the faces; what is drawn from one always does. */
  readonly embedsFaces: boolean;
  /** Width in pixels of a picture, where its format has any. */
  pixels(picture: Picture): number;
  /** Width on paper of a picture, where its size was given so. */
  centimetres(picture: Picture): number | undefined;
  /** Pixels to the inch, where the size was given on paper. */
  readonly density: number | undefined;
  readonly signal: AbortSignal;
  /** Told after each picture how many are made. */
  progress(made: number): void;
  save(file: Blob, name: string): void;
}

/** Where the making of a picture can fail. */
const exportSteps = ["draw", "encode", "save", "print"] as const;
type ExportStep = (typeof exportSteps)[number];

/** What came of a job. */
export type ExportOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "cancelled" }
  /** With the widest that would work, in pixels. */
  | { readonly ok: false; readonly reason: "too-large"; readonly largest: number }
  | { readonly ok: false; readonly reason: "failed"; readonly step: ExportStep };

/** A way to have pictures. */
export interface PictureExporter<F extends PictureFormat = PictureFormat> {
  readonly id: F;
  readonly label: string;
  /** What its size is counted in, and so what decides which labels can be read. */
  readonly measure: "pixels" | "points";
  /** Whether several pictures become as many files, pages that are printed, or slides of one file. */
  readonly several: "files" | "pages" | "slides";
  /** Whether the ground can be left out. */
  readonly transparent: boolean;
  /** Never rejects. */
  run(job: ExportJob): Promise<ExportOutcome>;
}
