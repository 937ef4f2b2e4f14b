import type { AtlasFileText } from "../../src/core/atlas/atlas.ts";
import { fingerprint } from "../../src/core/atlas/fingerprint.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";

/**
 * What the page is told of an atlas's files, so that it need not check them again: the fingerprint of each, by its name;
 * nothing where one breaks a rule, so that the page finds out and says which.
 */
export function checkedFiles(texts: ReadonlyMap<string, string>): Record<string, string> | undefined {
  const file = (name: string): AtlasFileText | undefined => {
    const text = texts.get(name);
    return text === undefined ? undefined : { name, text };
  };
  const [graph, textIndex, pins, tours] = ["graph.json", "text-index.json", "pins.json", "tours.json"].map(
    file,
  );
  if (!graph) return undefined;
  const loaded = loadAtlas({
    graph,
    ...(textIndex && { textIndex }),
    ...(pins && { pins }),
    ...(tours && { tours }),
  });
  if (!loaded.ok || loaded.value.tourProblems) return undefined;
  const given = [graph, textIndex, pins, tours].filter((one) => one !== undefined);
  return Object.fromEntries(given.map(({ name, text }) => [name, fingerprint(text)]));
}
