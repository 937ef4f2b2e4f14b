import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { type EmbeddedFace, renderSvg } from "../../src/export/svg/render-svg.ts";
import type { Language } from "../../src/i18n/text.ts";
import { placedPicture } from "../../src/scene/picture/placed-picture.ts";
import { wholeSubject } from "../../src/scene/picture/subject-of.ts";

/** How a picture of an atlas is to be: its size in pixels, and the language of its texts. */
export interface PictureWish {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly faces: readonly EmbeddedFace[];
}

/** The width that a picture is looked at with, in points: so many that measures can be read beside their strands. */
const pageWidth = 1280;

/** The whole atlas with its measures on paper, with title, legend and source, as SVG; undefined for one with nothing in it. */
export function atlasPicture(atlas: Atlas, wish: PictureWish): string | undefined {
  const { width, height, language } = wish;
  const subject = wholeSubject(
    { graph: buildGraph(atlas.graph, atlas.vocabulary), language, filter: emptyFilter },
    "overview",
  );
  const page = { kind: "slide", width: pageWidth, height: (pageWidth * height) / width } as const;
  const picture = placedPicture(subject, page, {
    theme: "light",
    transparent: false,
    title: atlas.graph.title[language],
    caption: "",
    source: sourceLine(atlas, language),
    link: "",
    legend: true,
  });
  return picture && renderSvg(picture, { faces: wish.faces, pixels: width });
}

function sourceLine({ graph }: Atlas, language: Language): string {
  const primary = graph.sources.find(({ kind }) => kind === "primary");
  const parts = [primary?.author?.[language], primary?.title[language], primary?.published, "Mailuo 脉络"];
  return parts.filter((part) => part !== undefined).join(" · ");
}
