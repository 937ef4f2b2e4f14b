import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { atlasDataPlugin } from "./tools/build/atlas-data-plugin.ts";
import { contentPolicyPlugin } from "./tools/build/content-policy-plugin.ts";
import { fontPlugin } from "./tools/build/font-plugin.ts";
import { pinPlugin } from "./tools/build/pin-plugin.ts";
import { trustedTemplatePlugin } from "./tools/build/trusted-template-plugin.ts";

export default defineConfig({
  // Relative, so that the page works from any folder of any host.
  base: "./",
  // A file that is not there is a 404, never the page.
  appType: "mpa",
  plugins: [
    trustedTemplatePlugin(),
    solid(),
    atlasDataPlugin(),
    fontPlugin(),
    contentPolicyPlugin(),
    pinPlugin(),
  ],
  build: {
    target: "es2023",
    manifest: true,
    // The policy allows no data: fonts, and the polyfill is for browsers we do not build for.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first view needs comes as one: split by who else needs it, it would compress worse.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
      },
    },
  },
});
