import { defaultLink } from "../../core/link/link-state.ts";
import type { PageSize } from "../../scene/frame.ts";
import type { PictureLooks } from "../../scene/largest-picture.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Picture } from "../../scene/picture.ts";
import { pictureContent } from "../../scene/picture-content.ts";
import { stepPicture } from "../../scene/step-picture.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";

/**
 * Everything at the level of strands on one page, with the gaps closed that deeper levels would fill and labels raised to
 * what can be read. Undefined where that does not hold all of it: no part is left out unsaid.
 */
export function overviewPicture(
  { graph, filter }: Pick<Explorer, "graph" | "filter">,
  scenes: readonly Scene[],
  pages: readonly PageSize[],
  colors: Palette,
  looks: PictureLooks,
): Picture | undefined {
  const link = { ...defaultLink, ...filter() };
  const drawing = { link, view: "map", fit: "all", level: "far" } as const;
  for (const page of pages) {
    for (const scene of scenes) {
      const picture = stepPicture({ graph, scene, drawing, page, colors, looks });
      const all = pictureContent({
        graph,
        scene,
        filter: filter(),
        level: "far",
        area: "bounds",
        headings: false,
      });
      const wanted = scene.nodes.filter(({ id }) => all && all.presence(id) !== "hidden");
      const labelled = picture?.nodes.filter((node) => node.labelled).length;
      if (picture && labelled === wanted.length) return picture;
    }
  }
  return undefined;
}
