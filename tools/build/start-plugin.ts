import { readFileSync } from "node:fs";
import { minifySync, type Plugin, transformWithOxc } from "vite";
import { browsers } from "../../src/browsers.ts";

const source = (name: string) => new URL(`../../src/start/${name}`, import.meta.url);

const { chrome, firefox, safari } = browsers;

/** The browsers that the page is meant for, as its words name them. */
const named = {
  "%BROWSERS_ZH%": `Chrome 或 Edge ${chrome}、Firefox ${firefox}、Safari ${safari} 或更新的版本`,
  "%BROWSERS_EN%": `Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari} or newer`,
};

const stylesheet = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Puts into the page itself what has to be there before its style and its script: the theme, and words for when they do
 * not come. The style's link goes behind the words, which else would wait for it.
 */
export function startPlugin(): Plugin {
  return {
    name: "mailuo:start",
    transformIndexHtml: {
      order: "post",
      handler: async (html) => {
        const links = html.match(stylesheet) ?? [];
        let page = html
          .replace(stylesheet, "")
          .replace("  </body>", () => `${links.join("").slice(1)}\n  </body>`);
        for (const [placeholder, words] of Object.entries(named)) page = page.replaceAll(placeholder, words);
        return {
          html: page,
          tags: [
            // Found there only after all that stands before it; the script waits for it.
            ...links.map((link) => ({
              tag: "link",
              attrs: {
                rel: "preload",
                as: "style",
                crossorigin: true,
                href: /href="([^"]*)"/.exec(link)?.[1] ?? "",
              },
              injectTo: "head-prepend" as const,
            })),
            { tag: "style", children: startStyle(), injectTo: "head" },
            { tag: "script", children: await startScript(), injectTo: "head" },
          ],
        };
      },
    },
  };
}

/** The style without what is written for who changes it. */
function startStyle(): string {
  return ["tokens.css", "start.css", "header.css", "first-picture.css"]
    .map((name) => readFileSync(source(name), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1");
}

/** The script as one that browsers understand which are too old for the page. */
async function startScript(): Promise<string> {
  const name = "start.ts";
  const { code } = await transformWithOxc(readFileSync(source(name), "utf8"), name, { target: "es2015" });
  return minifySync(name, `(() => {${code}})();`, { compress: { target: "es2015" }, module: false }).code;
}
