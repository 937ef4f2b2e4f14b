import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a part: its children in order, its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A package: its parts as they are, and as trees. Reading one that is not well-formed throws. */
export interface Package {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly part: (name: string) => Element;
}

/** Reads a PowerPoint file. */
export async function readPptx(file: Blob | Uint8Array): Promise<Package> {
  const data = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file;
  const parts = new Map(Object.entries(unzipSync(data)).map(([name, content]) => [name, strFromU8(content)]));
  const text = (name: string) => {
    const content = parts.get(name);
    if (content === undefined) throw new Error(`no part ${name}`);
    return content;
  };
  return { names: [...parts.keys()], text, part: (name) => readXml(text(name)) };
}

/** Reads XML strictly, with its name spaces. */
export function readXml(content: string): Element {
  type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]),
    );
    const element: Open = { name: tag.name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (said) => {
    const last = open.at(-1);
    if (last) last.text += said;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(content).close();
  const [first] = root.children;
  if (!first) throw new Error("no root element");
  return first;
}

/** All elements of a name in a tree, in document order. */
export function all(element: Element, name: string): readonly Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => all(child, name)),
  ];
}

/** The first element of a name in a tree; throws where there is none. */
export function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

/** What a shape says, line by line. */
export function linesOf(shape: Element): readonly string[] {
  return all(shape, "a:t").map(({ text }) => text);
}
