import type { Pages } from "../core/atlas/pages/pages-schema.ts";
import type { Language } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { pageLayoutId, pageShapes } from "../core/view/page-shape.ts";
import { buildScene } from "./build-scene.ts";
import { pageForm } from "./form/page-form.ts";
import { buildGeometry, type Geometry } from "./geometry.ts";
import type { ThemeName } from "./palette.ts";
import { partOfProject } from "./part-of-project.ts";
import type { Scene } from "./types.ts";

/** The pages made for a project in a language and theme; none that lacks a node of the project. */
export type PageScenesOf = (project: string, language: Language, theme: ThemeName) => readonly Scene[];

/** Makes the pages of an atlas's projects; the geometry of each, which is the costly part, once. */
export function createPageScenes(graph: AtlasGraph, pages: Pages): PageScenesOf {
  const geometries = new Map<string, Geometry>();
  return (project, language, theme) =>
    pageShapes.flatMap((shape): Scene[] => {
      const places = Object.hasOwn(pages, project)
        ? pages[project]?.[pageLayoutId(shape, language)]
        : undefined;
      if (!places) return [];
      const layoutId = `${project} ${pageLayoutId(shape, language)}`;
      const geometry = geometries.get(layoutId) ?? buildGeometry(graph, places, language, pageForm(project));
      geometries.set(layoutId, geometry);
      const nodes = graph.filterNodes(partOfProject(graph, project));
      if (!nodes.every((id) => geometry.boxes.has(id))) return [];
      return [buildScene({ graph, layoutId, geometry, language, theme })];
    });
}
