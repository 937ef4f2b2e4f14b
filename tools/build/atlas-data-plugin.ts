import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { writeReadings } from "../../src/core/search/pinyin/readings.ts";
import { unfinished } from "../files/unfinished.ts";
import { readAtlases } from "./read-atlases.ts";
import { readPinyin } from "./read-pinyin.ts";

/** The file of an atlas that is made from the others: how its Chinese names sound. */
const readingsFile = "search.json";

const minify = (file: string): string => {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
};

/** How the names of an atlas sound, as a file; of a broken one as far as it can be read. */
const readingsOf = (folder: string): string => {
  const text = readFileSync(join(folder, "graph.json"), "utf8");
  try {
    return writeReadings(readPinyin(JSON.parse(text)));
  } catch {
    return writeReadings(new Map());
  }
};

/**
 * Serves `data/` while developing, reloads the page when it changes, and puts the atlases into the build; beside each,
 * how its names sound.
 */
export function atlasDataPlugin(): Plugin {
  let folder = resolve("data");
  return {
    name: "mailuo:atlas-data",
    configResolved(config) {
      folder = resolve(config.root, "data");
    },
    configureServer(server) {
      server.watcher.add(folder);
      const reload = (file: string): void => {
        if (!resolve(file).startsWith(folder + sep) || file.endsWith(unfinished)) return;
        server.config.logger.info(`${relative(server.config.root, file)} changed, reloading`, {
          timestamp: true,
        });
        server.ws.send({ type: "full-reload" });
      };
      for (const event of ["add", "change", "unlink"]) server.watcher.on(event, reload);
      server.middlewares.use("/data", (request, response, next) => {
        const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/").slice(1);
        const send = (text: string): void => {
          response.setHeader("Content-Type", "application/json; charset=utf-8");
          response.setHeader("Cache-Control", "no-store");
          response.end(text);
        };
        const atlases = readAtlases(folder);
        if (path === "atlases.json") return send(JSON.stringify(atlases));
        const [id, name, ...rest] = path.split("/");
        const atlas = atlases.find((listed) => listed.id === id);
        if (!atlas || !name || rest.length > 0) return next();
        if (name === readingsFile) return send(readingsOf(join(folder, atlas.id)));
        if (!atlas.files.includes(name)) return next();
        // As it was written, so that problems name the right line and column.
        send(readFileSync(join(folder, atlas.id, name), "utf8"));
      });
    },
    generateBundle() {
      const atlases = readAtlases(folder);
      this.emitFile({ type: "asset", fileName: "data/atlases.json", source: JSON.stringify(atlases) });
      for (const { id, files } of atlases) {
        const emit = (name: string, source: string) =>
          this.emitFile({ type: "asset", fileName: `data/${id}/${name}`, source });
        for (const name of files) emit(name, minify(join(folder, id, name)));
        emit(readingsFile, readingsOf(join(folder, id)));
      }
    },
  };
}
