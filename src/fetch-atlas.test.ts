import { afterEach, expect, it, vi } from "vitest";
import { villageFiles } from "../tests/fixtures/village.ts";
import { fingerprint } from "./core/atlas/fingerprint.ts";
import { openAtlas } from "./fetch-atlas.ts";

const { graph, pins } = villageFiles({ pins: { elders: [2, -1.5] } });
const texts: Readonly<Record<string, string>> = { "graph.json": graph.text, "pins.json": pins?.text ?? "" };
const checked = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fingerprint(text)]));

/** Opens the village as it is listed, from a server that has all its files; what is opened, and what was fetched. */
async function open(files: readonly string[], known: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    asked.push(name);
    return new Response(texts[name], { headers: { "content-type": "application/json" } });
  });
  const entry = {
    id: "village",
    title: { zh: "村", en: "Village" },
    files: [...files],
    checked: { ...known },
  };
  const opened = await openAtlas(entry);
  if (opened.kind !== "atlas") throw new Error(`the village is ${opened.kind}`);
  return { pins: opened.atlas.pins, asked };
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["has checked", checked],
  ["has not checked", {}],
])(
  "pins are fetched only where the atlas is listed with some, whose files the build %s",
  async (_what, known) => {
    expect(await open(["graph.json", "pins.json"], known)).toEqual({
      pins: { elders: [2, -1.5] },
      asked: ["graph.json", "pins.json"],
    });
    expect(await open(["graph.json"], known)).toEqual({ pins: undefined, asked: ["graph.json"] });
  },
);
