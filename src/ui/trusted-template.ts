import { untrack } from "solid-js";

export * from "solid-js/web";

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
};

const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
// Private to this module: only what the compiler made of our own JSX ever passes through it.
const policy = factory?.createPolicy("mailuo-template", { createHTML: (html) => html });

const parse = (html: string): DocumentFragment => {
  const holder = document.createElement("template");
  holder.innerHTML = policy ? policy.createHTML(html) : html;
  return holder.content;
};

/** Stands in for Solid's `template` in the built page, where plain strings are refused as HTML. */
export function template(html: string, importNode?: boolean, isSvg?: boolean): () => Node {
  let original: Node | undefined;
  const make = (): Node => {
    const first = parse(html).firstChild;
    // Solid wraps parts of an SVG in one <svg>, so that they are parsed as such.
    const node = isSvg ? first?.firstChild : first;
    if (!node) throw new Error(`empty template: ${html}`);
    return node;
  };
  const source = (): Node => {
    original ??= make();
    return original;
  };
  const clone = importNode
    ? () => untrack(() => document.importNode(source(), true))
    : () => source().cloneNode(true);
  return Object.assign(clone, { cloneNode: clone });
}
