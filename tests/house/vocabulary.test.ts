import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { policy } from "../../src/core/vocabulary/policy.ts";

/** What is no type or relation although it is called like one, by file: a field of `graph.json`, a column in links, a size. */
const otherThings: Readonly<Record<string, readonly string[]>> = {
  // The field that names the whole of a node.
  "src/core/atlas/edge-id.ts": ["partOf"],
  // The field that has the number of a node, and the text that is found by it.
  "src/core/validation/rules/ties.ts": ["figure"],
  "src/core/search/search-fields.ts": ["figure"],
  "src/core/search/build-search-index.ts": ["figure"],
  "src/i18n/messages/problems/tie-problems.ts": ["partOf"],
  // A column of the table of figures, by which links sort.
  "src/panels/figures/unit-rows.tsx": ["quantifies"],
  "src/panels/outline/outline-tables.ts": ["quantifies"],
  // A picture that is printed within a text.
  "src/panels/picture/picture-presets.ts": ["figure"],
  // The kind of relation that says how large something is.
  "src/core/vocabulary/roles.ts": ["measure"],
  // The camera follows the filter.
  "src/state/create-display.ts": ["follows"],
};

const names = new Set([...policy.types, ...policy.relations].map(({ id }) => id));
const literal = /(["'`])([a-zA-Z-]+)\1/g;
/** What says nothing: comments, and kinds that are compared, as one of them is called like a type. */
const besides = /\/\*[\s\S]*?\*\/|\/\/.*$|\bkind (?:=|!)== "\w+"|\bisOf\("\w+"\)/gm;

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

it("knows roles and kinds: no source has the name of a type or relation in it", () => {
  const found = sources.flatMap((path) =>
    [...readFileSync(path, "utf8").replace(besides, "").matchAll(literal)]
      .flatMap(([, , word = ""]) => (names.has(word) ? [word] : []))
      .filter((word) => !otherThings[path]?.includes(word))
      .map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

it("is told of nothing that is not there", () => {
  for (const [path, words] of Object.entries(otherThings))
    for (const word of words) expect(readFileSync(path, "utf8"), path).toContain(`"${word}"`);
});
