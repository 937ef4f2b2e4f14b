import type { Pages } from "../../../src/core/atlas/pages/pages-schema.ts";
import { languages } from "../../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { rootProjects } from "../../../src/core/graph/tree.ts";
import { pageLayoutId, pageShapes, pageStages } from "../../../src/core/view/page-shape.ts";
import { pageForm } from "../../../src/scene/form/page-form.ts";
import type { Layout } from "../../../src/scene/geometry.ts";
import type { LayoutKind } from "../layout-kinds.ts";
import { placePage } from "./place-page.ts";

/** One page of a project that `layout` makes. */
export interface PageKind extends LayoutKind {
  readonly project: string;
  /** The name it has among the project's pages. */
  readonly page: string;
}

/** Every page that `layout` makes for the projects of an atlas. */
export function pageKinds(graph: AtlasGraph): readonly PageKind[] {
  return rootProjects(graph).flatMap((project) =>
    pageShapes.flatMap((shape) =>
      languages.map((language): PageKind => {
        const page = pageLayoutId(shape, language);
        const stage = pageStages[shape];
        return {
          id: `${project} ${page}`,
          project,
          page,
          form: pageForm(project),
          language,
          stage,
          place: (...where) => placePage(project, ...where),
        };
      }),
    ),
  );
}

/** The pages of all projects of an atlas, as `pages.json` has them. */
export function placePages(graph: AtlasGraph): Pages {
  return pagesWith(graph, (kind) => kind.place(graph, kind.language, kind.stage));
}

/** Pages by project and name, of what is made for each. */
export function pagesWith(graph: AtlasGraph, make: (kind: PageKind) => Layout | undefined): Pages {
  const pages: Pages = {};
  for (const kind of pageKinds(graph)) {
    const layout = make(kind);
    if (!layout) continue;
    const nodes = Object.entries(layout.nodes).map(([id, [x, y]]): [string, [number, number]] => [
      id,
      [x, y],
    ]);
    const { [kind.project]: before = {} } = pages;
    pages[kind.project] = {
      ...before,
      [kind.page]: { size: [layout.size[0], layout.size[1]], nodes: Object.fromEntries(nodes) },
    };
  }
  return pages;
}
