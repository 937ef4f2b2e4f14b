import { rootProjects } from "../../core/graph/tree.ts";
import type { PictureFormat } from "../../export/picture-exporter.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { PictureChange, PictureSize } from "./picture-size.ts";
import { isPictured, type PictureWhat, projectAtHand, projectOf, whatOfProject } from "./picture-what.ts";

/** What pictures are most often made for; `slide` is of the project that the reader is at, `slideOf` of another. */
export type PresetId = "slide" | "slideOf" | "slides" | "view" | "page" | "figure";

/** Choices that belong together for one use of a picture. */
export interface PicturePreset {
  readonly id: PresetId;
  readonly what: PictureWhat;
  readonly change: PictureChange;
  /** The other formats that serve the same use. */
  readonly also?: readonly PictureFormat[];
  readonly size?: Partial<PictureSize>;
}

/** The width of a column of text on A4, in centimetres. */
const columnWidth = "16";

/**
 * The presets that an atlas and the view have something for, always in the same order. The slide is of the project that
 * is `shown`, else of the one that the reader is at, else of the first.
 */
export function picturePresets(explorer: Explorer, shown: PictureWhat): readonly PicturePreset[] {
  const project = projectAtHand(explorer);
  const slideOf = projectOf(shown) ?? project ?? rootProjects(explorer.graph)[0];
  // Paper has room for the whole.
  const onPaper = project === undefined ? "all" : whatOfProject(project);
  const several = rootProjects(explorer.graph).length > 1;
  const slide = { format: "pptx", frame: "16:9", theme: undefined } as const;
  // Paper is light, and a figure is set at any size.
  const figure = { format: "svg", frame: "A4", theme: "light", transparent: false } as const;
  const ofOne: readonly PicturePreset[] =
    slideOf === undefined
      ? []
      : [{ id: slideOf === project ? "slide" : "slideOf", what: whatOfProject(slideOf), change: slide }];
  const ofAll: readonly PicturePreset[] = several ? [{ id: "slides", what: "deck", change: slide }] : [];
  return [
    ...ofOne,
    ...ofAll,
    ...(isPictured(explorer)
      ? [
          {
            id: "view",
            what: "view",
            change: { format: "png", frame: "shown", theme: undefined },
            also: ["svg"],
            size: { sizing: "pixels", width: "2560" },
          } as const,
        ]
      : []),
    { id: "page", what: onPaper, change: { format: "pdf", frame: "A4", theme: "light" } },
    {
      id: "figure",
      what: onPaper,
      change: figure,
      also: ["png"],
      size: { sizing: "paper", centimetres: columnWidth, density: "300" },
    },
  ];
}
