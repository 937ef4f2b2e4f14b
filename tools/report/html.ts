import { escapeXml } from "../../src/export/svg/escape-xml.ts";

/** Markup that may stand in a page as it is; only `html` and `css` make it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in markup: text, which is escaped, markup, which is not, and lists of both; nothing for what is not there. */
export type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[];

/** Markup with its parts filled in, escaped for text and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.map((string, at) => string + textOf(parts[at])).join(""));
}

function textOf(part: HtmlPart): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.toString();
  if (typeof part === "object") return part.map(textOf).join("");
  return escapeXml(String(part));
}
