import { createSignal } from "solid-js";

const [missing, setMissing] = createSignal<ReadonlySet<string>>(new Set());

/** The files of the page's own server that could not be fetched when they were last asked for. */
export const unfetched = missing;

/** Whether a file of the atlas in a folder could not be fetched: that is another thing than an atlas without it. */
export const isUnfetched = (folder: string, name: string): boolean => missing().has(atlasFile(folder, name));

/** Where a file of the atlas in a folder is. */
export const atlasFile = (folder: string, name: string): string =>
  `data/${encodeURIComponent(folder)}/${name}`;

/**
 * A file of the page's own server; undefined where it cannot be had, is a page such as a server gives in the place of
 * what it does not have, or is not to be taken for the file. Never rejects.
 */
export async function fetchText(
  url: string,
  /** Whether a text may be what was asked for; one that was cut off is not. */
  isWhole: (text: string) => boolean = () => true,
): Promise<string | undefined> {
  const text = await answer(url);
  const found = text !== undefined && isWhole(text) ? text : undefined;
  if (missing().has(url) !== (found === undefined)) {
    const now = new Set(missing());
    if (found === undefined) now.add(url);
    else now.delete(url);
    setMissing(now);
  }
  return found;
}

async function answer(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    const page = response.headers.get("content-type")?.startsWith("text/html");
    return response.ok && !page ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
