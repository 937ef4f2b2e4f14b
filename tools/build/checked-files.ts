import type { AtlasFileText } from "../../src/core/atlas/atlas.ts";
import { fingerprint } from "../../src/core/atlas/fingerprint.ts";
import { inAllLanguages, languagesOfFile } from "../../src/core/validation/languages-of-file.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";

/** The files of an atlas that keeps every rule, and the fingerprint of each, by its name. */
interface CheckedFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly fingerprints: Readonly<Record<string, string>>;
}

/**
 * An atlas's files as the page gets them, in all languages, the graph with its vocabulary, which the page would have to
 * ask for otherwise, and what the page is told of them, so that it need not check them again; nothing where one breaks
 * a rule, so that the page finds out and says which.
 */
export function checkedFiles(given: ReadonlyMap<string, string>): CheckedFiles | undefined {
  const file = (name: string): AtlasFileText | undefined => {
    const text = given.get(name);
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
  const { vocabulary } = loaded.value;
  const inLanguages = languagesOfFile(JSON.parse(graph.text));
  const whole = (text: string): object => Object(inAllLanguages(JSON.parse(text), inLanguages));
  const texts = new Map([...given].map(([name, text]) => [name, JSON.stringify(whole(text))]));
  texts.set(graph.name, JSON.stringify({ ...whole(graph.text), vocabulary }));
  return {
    texts,
    fingerprints: Object.fromEntries([...texts].map(([name, text]) => [name, fingerprint(text)])),
  };
}
