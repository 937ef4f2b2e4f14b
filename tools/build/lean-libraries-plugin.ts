import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
import type { Plugin } from "vite";

/**
 * Rooms of Cytoscape.js that no map here enters, each with what stands in its place: algorithms and layouts, for
 * which there are graphology and our own placement, pictures of what it draws, which our exporters make, and drawing by
 * WebGL, which only its option `webgl` asks for.
 */
const unused: Readonly<Record<string, string>> = {
  "collection/algorithms/index.mjs": "export default {};",
  "collection/degree.mjs": "export default {};",
  "core/export.mjs": "export default {};",
  "extensions/layout/index.mjs":
    'import impl from "./preset.mjs"; export default [{ name: "preset", impl }];',
  "extensions/renderer/canvas/export-image.mjs": "export default {};",
  // Styles are given as objects.
  "style/string-sheet.mjs": "export default {};",
  // A spring is no easing of ours.
  "core/animation/spring.mjs": "export default () => {};",
  "extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs": "export default {};",
};

/** What graphology tells of each change with, to nobody: a graph here is made once, and no part of it is listened to. */
const silentEvents = "export class EventEmitter { emit() { return false; } }";
const silentEventsId = "\0mailuo:silent-events";

/**
 * Builds Cytoscape.js from the modules that its package brings beside the bundle, without those that are not used: a
 * quarter less to fetch before the first view, and no syntax of browsers we do not build for; and graphology without
 * its events. Throws where Cytoscape.js no longer has one of the modules.
 */
export function leanLibrariesPlugin(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve("cytoscape")), "..", "src");
  const standIns = new Map(
    Object.entries(unused).map(([path, code]) => {
      const file = join(source, path);
      if (!existsSync(file))
        throw new Error(`Cytoscape.js has no ${path}: see what leanCytoscapePlugin drops.`);
      return [file, code] as const;
    }),
  );
  return {
    name: "mailuo:lean-libraries",
    apply: "build",
    enforce: "pre",
    resolveId: (id) =>
      id === "cytoscape" ? join(source, "index.mjs") : id === "events" ? silentEventsId : undefined,
    load: (id) => (id === silentEventsId ? silentEvents : standIns.get(normalize(id))),
  };
}
