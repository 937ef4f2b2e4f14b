/** An element of a page as it was written. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a page is made of, as far as a test of generated markup needs it. */
export interface ReadPage {
  readonly elements: readonly Element[];
  /** All that is read, entities resolved, style sheets left out. */
  readonly text: string;
}

const voidElements = new Set(["meta", "br", "rect", "line"]);
const token =
  /<!doctype html>|<\/([a-z0-9]+)>|<([a-z0-9]+)((?:\s+[a-zA-Z0-9-]+="[^"<>]*")*)\s*\/?>|([^<]+)/gy;

/**
 * Reads markup that is strictly written: lower-case names, attributes in double quotes, every element closed. Throws at
 * the first thing that is not, so that nothing that slipped in unescaped goes unnoticed.
 */
export function readHtml(page: string): ReadPage {
  const elements: Element[] = [];
  const open: string[] = [];
  let text = "";
  token.lastIndex = 0;
  while (token.lastIndex < page.length) {
    const at = token.lastIndex;
    const match = token.exec(page);
    if (!match) throw new Error(`no markup of ours at ${at}: ${page.slice(at, at + 80)}`);
    const [, closed, opened, attributes = "", words] = match;
    if (closed !== undefined && open.pop() !== closed)
      throw new Error(`</${closed}> at ${at} closes nothing`);
    if (opened !== undefined) {
      elements.push({ name: opened, attributes: readAttributes(attributes) });
      if (!voidElements.has(opened)) open.push(opened);
    }
    if (words !== undefined && open.at(-1) !== "style") text += resolve(words);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(" ")}`);
  return { elements, text };
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([a-zA-Z0-9-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`${name} is given twice`);
    found.set(name, resolve(value));
  }
  return found;
}

function resolve(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`an ampersand is not escaped: ${whole}`);
    return character;
  });
}
