import { resolve } from "node:path";
import type { Plugin } from "vite";
import { fontCharacters } from "./font-characters.ts";
import { type FontWeight, fontLicence, subsetFace } from "./subset-face.ts";

const family = "Mailuo Sans";
const weights: readonly FontWeight[] = [400, 600];
const virtualId = "virtual:mailuo-font";

interface Face {
  weight: FontWeight;
  fileName: string;
}

const plainFaces: readonly Face[] = weights.map((weight) => ({
  weight,
  fileName: `mailuo-sans-${weight}.woff2`,
}));

const styleSheet = (faces: readonly Face[]): string =>
  faces
    .map(
      ({ weight, fileName }) =>
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;src:url("./fonts/${fileName}") format("woff2")}`,
    )
    .join("\n");

const moduleText = (faces: readonly Face[]): string =>
  [
    `export const family = ${JSON.stringify(family)};`,
    `export const faces = ${JSON.stringify(faces.map(({ weight, fileName }) => ({ weight, url: `fonts/${fileName}` })))};`,
  ].join("\n");

/**
 * Makes "Mailuo Sans", a subset of Noto Sans SC with the characters that the atlases and the page use, declares it in
 * the page itself, so that its files are asked for as soon as words need them, and tells the page through `virtual:mailuo-font` where its files are.
 */
export function fontPlugin(): Plugin {
  let root = resolve(".");
  let building = false;
  const subset = (weight: FontWeight) => subsetFace(root, weight, fontCharacters(root));
  const hashedFaces = (): Promise<Face[]> =>
    Promise.all(
      weights.map(async (weight) => ({
        weight,
        fileName: `mailuo-sans-${weight}-${(await subset(weight)).hash}.woff2`,
      })),
    );
  return {
    name: "mailuo:font",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    resolveId: (source) => (source === virtualId ? `\0${virtualId}` : null),
    async load(id) {
      return id === `\0${virtualId}` ? moduleText(building ? await hashedFaces() : plainFaces) : null;
    },
    configureServer(server) {
      server.middlewares.use("/fonts", async (request, response, next) => {
        const path = (request.url ?? "/").split("?")[0]?.slice(1);
        const face = plainFaces.find(({ fileName }) => fileName === path);
        if (face) {
          const { woff2 } = await subset(face.weight);
          response.setHeader("Content-Type", "font/woff2");
          response.setHeader("Cache-Control", "no-store");
          response.end(woff2);
        } else next();
      });
    },
    async generateBundle() {
      const faces = await hashedFaces();
      for (const { weight, fileName } of faces)
        this.emitFile({ type: "asset", fileName: `fonts/${fileName}`, source: (await subset(weight)).woff2 });
      this.emitFile({ type: "asset", fileName: "fonts/OFL.txt", source: fontLicence() });
    },
    transformIndexHtml: {
      order: "post",
      handler: async () => [
        {
          tag: "style",
          children: styleSheet(building ? await hashedFaces() : plainFaces),
          injectTo: "head",
        },
      ],
    },
  };
}
