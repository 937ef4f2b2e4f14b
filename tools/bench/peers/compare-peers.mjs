import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { install } from "../../run/install.mjs";
import { runCommand } from "../../run/run-command.mjs";
import { ours, peers } from "./contenders.mjs";
import { measureContender, patience } from "./measure-contender.mjs";
import { writeChart } from "./write-chart.mjs";
import { writeTables } from "./write-tables.mjs";

const viewport = { width: 1440, height: 900 };
const mark = "<!-- What follows is written by `npm run bench`. -->";
/** The page of a peer, in the font that the built page at `dist` is set in. */
const html = (page, dist) => `<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>${page}</title><link rel="icon" href="data:,">
<style>${fontFaces(dist)}body{margin:90px 0 0}#graph{width:1440px;height:810px}canvas{display:block}</style>
<div id="graph"></div><script type="module" src="${page}.js"></script></html>
`;

function fontFaces(dist) {
  const faces = readdirSync(join(dist, "fonts")).flatMap((file) => {
    const weight = /-(\d+)-\w+\.woff2$/.exec(file)?.[1];
    return weight
      ? [`@font-face{font-family:"Mailuo Sans";font-weight:${weight};src:url("../fonts/${file}")}`]
      : [];
  });
  if (faces.length === 0) throw new Error(`${dist} has no font of the page's`);
  return faces.join("");
}

/** The sizes and rounds that a command line asks for, "200,1000" and "5,2" say: the last number of rounds is for all others. */
export function readSizes(sizes, rounds) {
  const numbers = (text) => text.split(",").map(Number);
  const each = numbers(rounds);
  if (![...numbers(sizes), ...each].every((number) => Number.isInteger(number) && number > 0))
    throw new Error(`--sizes and --rounds are whole numbers with commas between: "${sizes}", "${rounds}"`);
  return numbers(sizes).map((nodes, at) => ({
    nodes,
    ties: nodes < 1000 ? (nodes * 3) / 2 : nodes * 2,
    rounds: each[at] ?? each.at(-1),
    rows: new Map(),
  }));
}

/**
 * Measures the page at `origin`, whose built files are in `dist`, and its peers on the same graphs, in turns, and writes
 * docs/benchmark.md and its chart; stops at the first page with an error. The peers are installed where they are missing.
 */
export async function comparePeers({ root, origin, dist, browser, build, tsx, sizes }) {
  const home = join(root, "tests/bench/peers");
  await install(home);
  const out = join(dist, "peers");
  await build({
    configFile: false,
    root: home,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: out,
      target: "esnext",
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: Object.fromEntries(peers.map(({ page }) => [page, join(home, "pages", `${page}.js`)])),
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  for (const { page } of peers) writeFileSync(join(out, `${page}.html`), html(page, dist));
  const written = sizes.map(({ nodes, ties }) => `${nodes}/${ties}`);
  if ((await tsx("tests/bench/write-sizes.ts", join(dist, "data"), out, ...written)) !== 0)
    throw new Error("the atlases could not be written");
  const load = () => loadavg()[0].toFixed(1);
  const before = load();
  for (const { nodes, rounds, rows } of sizes)
    for (let round = 0; round < rounds; round += 1)
      for (const contender of [{ page: ours }, ...peers]) {
        process.stdout.write(`${nodes} nodes, round ${round + 1} of ${rounds}: ${contender.page}\n`);
        const values = rows.get(contender.page) ?? new Map();
        rows.set(contender.page, values);
        const note = (name, value) => values.set(name, [...(values.get(name) ?? []), value]);
        const context = await browser.newContext({ viewport, locale: "zh-CN" });
        const said = await measureContender(context, origin, contender, nodes, note);
        await context.close();
        if (said.length > 0)
          throw new Error(`Not compared: ${contender.page} at ${nodes} nodes had errors\n${said.join("\n")}`);
      }
  const { dependencies: versions } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const [processor] = cpus();
  const conditions = [
    `${new Date().toISOString().slice(0, 10)}, ${type()} ${release()}, ${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, no GPU`,
    `Chromium ${browser.version()} without a window, ${viewport.width} × ${viewport.height}, Node ${process.version}`,
    `Load of the machine in the minute before the first round and before the end: ${before} and ${load()}; what measures makes about 2 of that, so that anything above tells of others at work on it`,
    `A context of its own, with nothing cached, for each contender in each round, in turns; files from this machine, uncompressed`,
  ];
  const file = join(root, "docs/benchmark.md");
  const [top, rest] = readFileSync(file, "utf8").split(mark);
  if (rest === undefined) throw new Error(`${file} has no line ${mark}`);
  const tables = writeTables({ sizes, versions, conditions, patience });
  writeFileSync(file, `${top}${mark}\n\n${tables}`);
  // As every other file stands.
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  await runCommand(process.execPath, [biome, "format", "--write", file], { cwd: root });
  writeFileSync(join(root, "docs/benchmark.svg"), writeChart({ sizes, patience }));
  console.log(tables);
}
