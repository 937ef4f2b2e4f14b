import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from "vitest";
import { dragMessages, stepsMessages } from "../../src/i18n/messages/development.ts";
import { atlasDataPlugin } from "./atlas-data-plugin.ts";
import { pinPlugin } from "./pin-plugin.ts";

let root = "";
let server: ViteDevServer;
let port = 0;
const atlas = () => join(root, "data/example");
const read = (name: string) => readFile(join(atlas(), name), "utf8");
const json = async (name: string) => JSON.parse(await read(name));
const home = () => `localhost:${port}`;
const pin = (changed: object = {}) => ({
  atlas: "example",
  node: "village-library",
  dx: 2.5,
  dy: -1,
  ...changed,
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

/** Asks as any program can, with whatever headers. */
function ask({ method = "POST", headers = {}, body = JSON.stringify(pin()) }: Asked = {}) {
  const sent = { host: home(), origin: `http://${home()}`, "content-type": "application/json", ...headers };
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
  return new Promise<{ status: number; body: string }>((done, fail) => {
    const asking = request({ host: "localhost", port, path: "/pins", method, headers: given }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, body: text }));
    });
    asking.on("error", fail);
    asking.end(body);
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "mailuo-pins-"));
  await cp("data/example", atlas(), { recursive: true });
  await writeFile(join(root, "index.html"), "<!doctype html><title>x</title>");
  server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [atlasDataPlugin(), pinPlugin()],
    server: { port: 0, host: "localhost" },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== "object" || !address) throw new Error("the server does not listen");
  port = address.port;
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});
afterEach(() => rm(join(atlas(), "pins.json"), { force: true }));

describe("a pin of our own page", () => {
  it("is written one node a line, in the order of the graph, and a later one is added to it", async () => {
    const graph = (await json("graph.json")) as { nodes: { id: string }[] };
    const [first = { id: "" }] = graph.nodes;
    expect(await ask()).toEqual({ status: 200, body: "{}" });
    expect(await read("pins.json")).toBe('{\n  "village-library": [2.5, -1]\n}\n');
    await ask({ body: JSON.stringify(pin({ dx: -0.123, dy: 3 })) });
    await ask({ body: JSON.stringify(pin({ node: first.id, dx: 1, dy: 0.004 })) });
    expect(await read("pins.json")).toBe(`{\n  "${first.id}": [1, 0],\n  "village-library": [2.38, 2]\n}\n`);
  });

  it("is none where the node is back in its place", async () => {
    await ask();
    await ask({ body: JSON.stringify(pin({ dx: -2.5, dy: 1 })) });
    expect(await read("pins.json")).toBe("{}\n");
  });

  it("is what the page is given when it is loaded anew, and none where there is none", async () => {
    const listed = async () => {
      const entries = await (await fetch(`http://${home()}/data/atlases.json`)).json();
      return entries.find(({ id }: { id: string }) => id === "example").files;
    };
    expect(await listed()).not.toContain("pins.json");
    await ask();
    expect(await listed()).toContain("pins.json");
    const given = await (await fetch(`http://${home()}/data/example/pins.json`)).json();
    expect(given).toEqual({ "village-library": [2.5, -1] });
  });

  it("loses no other, however many come at once, and leaves no unfinished file", async () => {
    const nodes = ["village-library", "village-school", "parents", "pupils", "open-door"];
    const known = new Set(
      ((await json("graph.json")) as { nodes: { id: string }[] }).nodes.map(({ id }) => id),
    );
    const asked = nodes.filter((node) => known.has(node));
    expect(asked.length).toBeGreaterThan(2);
    await Promise.all(
      asked.map((node, at) => ask({ body: JSON.stringify(pin({ node, dx: at + 1, dy: 3 })) })),
    );
    expect(Object.keys(await json("pins.json")).sort()).toEqual(asked.sort());
    expect((await readdir(atlas())).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

describe("the development server refuses, tells why in both languages, and writes nothing", () => {
  const body = (changed: object) => ({ body: JSON.stringify(pin(changed)) });
  const foreign = "https://elsewhere.example";
  const cases: Readonly<Record<string, readonly [number, () => Asked]>> = {
    "another method": [405, () => ({ method: "GET", body: "" })],
    "no origin": [403, () => ({ headers: { origin: undefined } })],
    "another site": [403, () => ({ headers: { origin: foreign } })],
    "a page without an origin": [403, () => ({ headers: { origin: "null" } })],
    "another port of this machine": [403, () => ({ headers: { origin: `http://localhost:${port + 1}` } })],
    "a name led here by somebody else's DNS": [
      403,
      () => ({ headers: { host: `rebound.example:${port}`, origin: `http://rebound.example:${port}` } }),
    ],
    "what a form can send": [415, () => ({ headers: { "content-type": "text/plain" } })],
    "a huge body": [413, () => ({ body: "x".repeat(200_000) })],
    "a huge body of unknown length": [
      413,
      () => ({ headers: { "transfer-encoding": "chunked" }, body: " ".repeat(200_000) }),
    ],
    "no JSON": [400, () => ({ body: "{" })],
    "no pin": [400, () => ({ body: "[]" })],
    "more than a pin": [400, () => body({ file: "graph.json" })],
    "a path for an atlas": [400, () => body({ atlas: "../example" })],
    "a path for a node": [400, () => body({ node: "../../package" })],
    "a prototype for a node": [400, () => body({ node: "__proto__" })],
    "a way that is no number": [400, () => body({ dx: "1" })],
    "a way without end": [400, () => ({ body: JSON.stringify(pin()).replace("2.5", "1e999") })],
    "an atlas that is not there": [404, () => body({ atlas: "nowhere" })],
    "a node that is not there": [404, () => body({ node: "nobody" })],
    "a word that every object knows": [404, () => body({ node: "constructor" })],
    "too far": [422, () => body({ dx: 40.01 })],
    "too far the other way": [422, () => body({ dy: -1e9 })],
  };

  it.each(Object.entries(cases))("%s", async (_name, [status, asked]) => {
    const answer = await ask(asked());
    expect(answer.status).toBe(status);
    // Vite itself turns away hosts that it does not know, in English only.
    if (answer.body.startsWith("{")) {
      const { error } = JSON.parse(answer.body);
      expect(error.zh).toMatch(/\p{Script=Han}/u);
      expect(error.en).not.toMatch(/\p{Script=Han}|^$/u);
    } else expect(answer.body).toContain("rebound.example");
    await expect(read("pins.json")).rejects.toThrow();
  });

  it("an atlas with problems, naming the first", async () => {
    const graph = await read("graph.json");
    await writeFile(join(atlas(), "graph.json"), graph.replace('"mailuo-atlas"', '"another"').slice(0, -3));
    const { status, body: told } = await ask();
    await writeFile(join(atlas(), "graph.json"), graph);
    expect(status).toBe(409);
    expect(JSON.parse(told).error.en).toContain("graph.json:");
  });
});

/** The page as `npm test` has built it before, else built now; gives its folder. */
async function builtPage(): Promise<string> {
  if (process.env.MAILUO_DIST) return process.env.MAILUO_DIST;
  const out = join(root, "dist");
  await promisify(execFile)(
    process.execPath,
    [
      resolve("node_modules/vite/bin/vite.js"),
      "build",
      "--outDir",
      out,
      "--emptyOutDir",
      "--logLevel",
      "error",
    ],
    { env: { ...process.env, NODE_ENV: "production" } },
  );
  return out;
}

test("a build has none of it", async () => {
  const out = await builtPage();
  const traces = [
    ...[...Object.values(dragMessages), ...Object.values(stepsMessages)]
      .flatMap(({ zh, en }) => [zh, en])
      .map((text) => text.split("{")[0] ?? text),
    "letDrag",
    "drag-tools",
    "mailuo-drag",
    "copy-step",
    "Accept-Language",
  ].filter((trace) => trace.length > 3);
  const files = (await readdir(out, { recursive: true })).filter((name) =>
    /\.(js|css|html|json)$/.test(name),
  );
  expect(files.some((name) => name.endsWith(".js"))).toBe(true);
  for (const name of files) {
    const text = await readFile(join(out, name), "utf8");
    expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
  }
});
