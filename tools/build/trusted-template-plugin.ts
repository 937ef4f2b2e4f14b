import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const replacement = fileURLToPath(new URL("../../src/ui/trusted-template.ts", import.meta.url));

/** Points the built page's `solid-js/web` at our module that makes template HTML through a Trusted Types policy. */
export function trustedTemplatePlugin(): Plugin {
  return {
    name: "mailuo:trusted-template",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      return source === "solid-js/web" && importer !== replacement ? replacement : null;
    },
  };
}
