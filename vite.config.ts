import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { browsers } from "./src/browsers.ts";
import { atlasDataPlugin } from "./tools/build/atlas-data-plugin.ts";
import { citationPlugin } from "./tools/build/citation-plugin.ts";
import { contentPolicyPlugin } from "./tools/build/content-policy-plugin.ts";
import { fontPlugin } from "./tools/build/font-plugin.ts";
import { leanLibrariesPlugin } from "./tools/build/lean-libraries-plugin.ts";
import { pinPlugin } from "./tools/build/pin-plugin.ts";
import { sitePlugin } from "./tools/build/site-plugin.ts";
import { startPlugin } from "./tools/build/start-plugin.ts";
import { trustedTemplatePlugin } from "./tools/build/trusted-template-plugin.ts";
import { firstPicturePlugin } from "./tools/first-picture/first-picture-plugin.ts";

export default defineConfig({
  // Relative, so that the page works from any folder of any host.
  base: "./",
  // A file that is not there is a 404, never the page.
  appType: "mpa",
  plugins: [
    trustedTemplatePlugin(),
    solid(),
    leanLibrariesPlugin(),
    atlasDataPlugin(),
    fontPlugin(),
    sitePlugin(process.env.MAILUO_SITE),
    citationPlugin(process.env.MAILUO_SITE),
    firstPicturePlugin(),
    startPlugin(),
    // Last, as it vouches for what the page then holds.
    contentPolicyPlugin(),
    pinPlugin(),
  ],
  // Modules, which fetch what few texts need only for those.
  worker: { format: "es" },
  build: {
    target: Object.entries(browsers).map(([name, version]) => `${name}${version}`),
    manifest: true,
    // What bundled libraries ask to be told with them; the page links it.
    license: { fileName: "licences.txt" },
    // The policy allows no data: fonts, and the polyfill is for browsers we do not build for.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first view needs comes as one: in small pieces it compresses worse, and each is asked for by itself.
        // The page's own module stays the entry.
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], test: (id) => !/\/(index\.html|main\.tsx)$/.test(id) },
          ],
        },
      },
    },
  },
});
