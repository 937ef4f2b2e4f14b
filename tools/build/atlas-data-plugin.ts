import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { withoutMark } from "../../src/core/atlas/without-mark.ts";
import { writeSearchData } from "../../src/core/search/pinyin/readings.ts";
import { parseJson } from "../../src/core/validation/json/parse-json.ts";
import { tellProblems } from "../../src/core/validation/tell-problems.ts";
import { describeProblem } from "../atlas/describe-problem.ts";
import { readText } from "../files/read-text.ts";
import { unfinished } from "../files/unfinished.ts";
import { checkedFiles } from "./checked-files.ts";
import { readAtlases } from "./read-atlases.ts";
import { readPinyin } from "./read-pinyin.ts";
import { readTraditional } from "./read-traditional.ts";

/** The file of an atlas that is made from the others: how its Chinese names sound, and how its characters are written elsewhere. */
const readingsFile = "search.json";

/** A file as it goes into the build; throws a message, without a trace, where it cannot. */
const minify = (name: string): string => {
  const file = readText(name);
  const parsed = file.ok ? parseJson(withoutMark(file.text)) : undefined;
  if (parsed?.value !== undefined) return JSON.stringify(parsed.value);
  const text = file.ok ? file.text : "";
  const problems = file.ok
    ? tellProblems(parsed?.findings ?? [], { graph: { name, text } }, undefined)
    : [file.problem];
  const told = problems.map((problem) => describeProblem(problem, "en")).join("\n");
  const error = new Error(`${name} is not JSON\n${told}`);
  error.stack = error.message;
  throw error;
};

/** How the names of an atlas sound, as a file; of a broken one as far as it can be read. */
const readingsOf = (folder: string): string => {
  const graph = readText(join(folder, "graph.json"));
  try {
    const text = graph.ok ? withoutMark(graph.text) : "";
    return writeSearchData({ readings: readPinyin(JSON.parse(text)), traditional: readTraditional(text) });
  } catch {
    return writeSearchData({ readings: new Map(), traditional: "" });
  }
};

/** The path that a request asks for; undefined where it is none. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "/").slice(1);
  } catch {
    return undefined;
  }
}

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
        if (!resolve(file).startsWith(folder + sep) || file.includes(unfinished)) return;
        server.config.logger.info(`${relative(server.config.root, file)} changed, reloading`, {
          timestamp: true,
        });
        server.ws.send({ type: "full-reload" });
      };
      for (const event of ["add", "change", "unlink"]) server.watcher.on(event, reload);
      server.middlewares.use("/data", (request, response, next) => {
        const path = pathOf(request.url ?? "/");
        const send = (text: string, status = 200): void => {
          response.statusCode = status;
          response.setHeader("Content-Type", "application/json; charset=utf-8");
          response.setHeader("Cache-Control", "no-store");
          response.end(text);
        };
        if (path === undefined) return send("{}", 400);
        const atlases = readAtlases(folder);
        if (path === "atlases.json") return send(JSON.stringify(atlases));
        const [id, name, ...rest] = path.split("/");
        const atlas = atlases.find((listed) => listed.id === id);
        if (!atlas || !name || rest.length > 0) return next();
        if (name === readingsFile) return send(readingsOf(join(folder, atlas.id)));
        if (!atlas.files.includes(name)) return next();
        const file = readText(join(folder, atlas.id, name));
        // As it was written, so that problems name the right line and column.
        if (file.ok) send(file.text);
        else send("", file.problem.code === "fileEmpty" ? 200 : 500);
      });
    },
    generateBundle() {
      const emit = (path: string, source: string) =>
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      const listed = readAtlases(folder).map((atlas) => {
        const { id, files } = atlas;
        const texts = new Map(files.map((name) => [name, minify(join(folder, id, name))]));
        const sound = checkedFiles(texts);
        for (const [name, text] of sound?.texts ?? texts) emit(`${id}/${name}`, text);
        emit(`${id}/${readingsFile}`, readingsOf(join(folder, id)));
        return { ...atlas, checked: sound?.fingerprints };
      });
      emit("atlases.json", JSON.stringify(listed));
    },
  };
}
