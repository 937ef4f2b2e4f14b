import { join, resolve } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { readChecked } from "../../src/core/atlas/read-checked.ts";
import { withoutMark } from "../../src/core/atlas/without-mark.ts";
import { checkedFiles } from "../build/checked-files.ts";
import { type AtlasListing, readAtlases } from "../build/read-atlases.ts";
import { readText } from "../files/read-text.ts";
import { drawFirstPicture } from "./draw-first-picture.ts";

/** Where the picture goes: before what the page's script fills. */
const place = '    <div id="app">';

/**
 * Draws the map of the atlas that opens by itself into the built page, which then shows it before any script has run,
 * and without one; tells the browser to fetch that atlas beside the script. An atlas that breaks a rule has no picture.
 */
export function firstPicturePlugin(): Plugin {
  let folder = resolve("data");
  return {
    name: "mailuo:first-picture",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, "data");
    },
    transformIndexHtml: {
      order: "post",
      handler: async (html) => {
        const [first] = readAtlases(folder);
        if (!first) return html;
        const picture = await pictureOf(folder, first);
        return {
          html: picture ? html.replace(place, () => `${picture.markup}\n${place}`) : html,
          tags: [
            ...fetchedBefore(first),
            ...(picture ? [{ tag: "style", children: picture.style, injectTo: "head" } as const] : []),
          ],
        };
      },
    },
  };
}

function pictureOf(folder: string, { id, files }: AtlasListing) {
  const texts = new Map<string, string>();
  for (const name of files) {
    const file = readText(join(folder, id, name));
    if (!file.ok) return undefined;
    texts.set(name, withoutMark(file.text));
  }
  const checked = soundFiles(texts);
  const file = (name: string) => {
    const text = checked?.get(name);
    return text === undefined ? undefined : { name, text };
  };
  const [graph, pins] = [file("graph.json"), file("pins.json")];
  const atlas = graph && readChecked({ graph, ...(pins && { pins }) });
  return atlas && drawFirstPicture(atlas);
}

/** Nothing where one is not even JSON: what the build says of that comes with its data. */
function soundFiles(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  try {
    return checkedFiles(texts)?.texts;
  } catch {
    return undefined;
  }
}

/** What the page asks for first, and would find out late; the files of the atlas only where its address names no other. */
function fetchedBefore({ id, files }: AtlasListing): HtmlTagDescriptor[] {
  const link = (rel: string, path: string): HtmlTagDescriptor => ({
    tag: "link",
    attrs: { rel, as: "fetch", crossorigin: true, href: `./data/${path}` },
    injectTo: "head",
  });
  return [
    link("preload", "atlases.json"),
    ...files.map((name) => link("first-atlas", `${encodeURIComponent(id)}/${name}`)),
  ];
}
