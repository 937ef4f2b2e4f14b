import type { Plugin } from "vite";
import { contentPolicy } from "./content-policy.ts";

/** Writes the content-security policy into the built page, before anything it governs. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: "mailuo:content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: contentPolicy(html) },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
