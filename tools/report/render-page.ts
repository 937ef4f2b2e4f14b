import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { languageTag } from "../../src/i18n/language-tag.ts";
import type { Language } from "../../src/i18n/text.ts";
import { palette, type ThemeName } from "../../src/scene/looks/palette.ts";
import { Html, html } from "./html.ts";

const sheetNames = ["base", "cover", "sentences", "nodes", "tables", "narrow", "dark", "print"] as const;
const sheet = sheetNames
  .map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), "utf8"))
  .join("");

/** A whole page; its policy lets nothing run and nothing be fetched, only its own style sheet apply. */
export function renderPage(
  { title, language }: { readonly title: string; readonly language: Language },
  body: Html,
): string {
  const style = `${sheet}${hueRules()}@page { @top-left { content: ${cssString(title)}; } }\n`;
  const digest = createHash("sha256").update(style).digest("base64");
  const page = html`<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
  ${body}
</body>
</html>
`;
  return page.toString();
}

/** The projects' colours, those of the map; the page follows the system's theme on a screen and is light on paper. */
function hueRules(): string {
  const rules = (theme: ThemeName) => palette(theme).hues.map((hue, at) => `.hue-${at} { --hue: ${hue}; }\n`);
  const dark = `@media screen and (prefers-color-scheme: dark) {\n${rules("dark").join("")}}\n`;
  return rules("light").join("") + dark;
}

/** A text as a string of CSS: each character by its number, so that none can end the string or the sheet. */
function cssString(text: string): string {
  return `"${[...text.toWellFormed()].map((character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `).join("")}"`;
}
