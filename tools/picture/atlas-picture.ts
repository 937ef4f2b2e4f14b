import type { Atlas } from "../../src/core/atlas/load-atlas.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { mapShapeFor } from "../../src/core/view/map-shape.ts";
import { visibility } from "../../src/core/view/visibility.ts";
import { type EmbeddedFace, renderSvg } from "../../src/export/svg/render-svg.ts";
import type { Language } from "../../src/i18n/text.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { buildGeometry } from "../../src/scene/geometry.ts";
import { palette } from "../../src/scene/palette.ts";
import { buildPicture } from "../../src/scene/picture.ts";

/** How a picture of an atlas is to be: its size in pixels, and the language of its texts. */
export interface PictureWish {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly faces: readonly EmbeddedFace[];
}

/** A width at which every label counts as readable: a preview with empty boxes would look broken. */
const everyLabel = 4000;

/** The whole map at the overview level on paper, with title, legend and source, as SVG; undefined where it has no places. */
export function atlasPicture(atlas: Atlas, wish: PictureWish): string | undefined {
  const { width, height, language } = wish;
  const idOf = (shape: string) => `map-${shape}-${language}`;
  const layoutId = idOf(mapShapeFor(width, height, (shape) => atlas.positions[idOf(shape)] !== undefined));
  const layout = atlas.positions[layoutId];
  if (!layout) return undefined;
  const graph = buildGraph(atlas.graph);
  const geometry = buildGeometry(graph, layout, language);
  const scene = buildScene({ graph, layoutId, geometry, language, theme: "light" });
  const tiers = new Map(scene.edges.map((edge) => [edge.id, edge.standing]));
  const seen = visibility(graph, {
    filter: { projects: [], types: [], bases: [], institutions: [], mode: "fade" },
    level: "overview",
    standing: (id) => tiers.get(id) ?? "asked",
  });
  const { ink, muted } = palette("light");
  const picture = buildPicture({
    scene,
    presence: (id) => {
      const presence = graph.hasNode(id) ? seen.node(id) : seen.edge(id);
      return presence === "lit" ? "shown" : presence;
    },
    area: { x: 0, y: 0, width: scene.width, height: scene.height },
    headings: true,
    level: "overview",
    page: { width, height },
    across: everyLabel,
    transparent: false,
    ink,
    muted,
    title: atlas.graph.title[language],
    caption: "",
    source: sourceLine(atlas, language),
    link: "",
    legend: true,
  });
  return renderSvg(picture, { faces: wish.faces, pixels: width });
}

function sourceLine({ graph }: Atlas, language: Language): string {
  const primary = graph.sources.find(({ kind }) => kind === "primary");
  const parts = [primary?.author?.[language], primary?.title[language], primary?.published, "Mailuo 脉络"];
  return parts.filter((part) => part !== undefined).join(" · ");
}
