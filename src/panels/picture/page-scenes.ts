import type { Pages } from "../../core/atlas/pages/pages-schema.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { pageLayoutId, pageShapes } from "../../core/view/page-shape.ts";
import type { Language } from "../../i18n/text.ts";
import { pageForm } from "../../scene/form/page-form.ts";
import type { ThemeName } from "../../scene/palette.ts";
import { partOfProject } from "../../scene/part-of-project.ts";
import type { Scene } from "../../scene/types.ts";
import type { SceneOf } from "../map/create-scenes.ts";

/** The pages made for a project in a language and theme; none that lacks a node of the project. */
export type PageScenesOf = (project: string, language: Language, theme: ThemeName) => readonly Scene[];

/** The pages of an atlas's projects as scenes. */
export function createPageScenes(graph: AtlasGraph, pages: Pages, sceneOf: SceneOf): PageScenesOf {
  return (project, language, theme) =>
    pageShapes.flatMap((shape): Scene[] => {
      const name = pageLayoutId(shape, language);
      const places = Object.hasOwn(pages, project) ? pages[project]?.[name] : undefined;
      if (!places) return [];
      const layout = { view: "page", id: `${project} ${name}`, places, form: pageForm(project) } as const;
      const scene = sceneOf(layout, language, theme);
      const drawn = new Set(scene?.nodes.map(({ id }) => id));
      return scene && graph.filterNodes(partOfProject(graph, project)).every((id) => drawn.has(id))
        ? [scene]
        : [];
    });
}
