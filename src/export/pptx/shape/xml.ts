import { escapeXml } from "../../svg/escape-xml.ts";

/** Attribute values of an element; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What opens every part of a package. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An element as XML. Children are XML already: text goes through `xmlText`. Numbers are rounded, since every
 * measure of Open XML is a whole number.
 */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(value ?? "")}"`)
    .join("");
  const inner = children.join("");
  return inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** A text on one line as the content of an element. */
export function xmlText(text: string): string {
  return escapeXml(text.replace(/[\t\n\r]+/g, " "));
}

function attribute(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(Math.round(value)) : xmlText(value);
}
