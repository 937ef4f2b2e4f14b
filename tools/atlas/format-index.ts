import type { TextIndex } from "../../src/core/atlas/schema.ts";

/** The index as JSON with a line per sentence, so that changes can be read in a diff. */
export function formatIndex(index: TextIndex): string {
  const { sections, sentences, ...head } = index;
  const rows = (items: readonly unknown[]) => items.map((item) => `\n    ${JSON.stringify(item)}`).join(",");
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join("")}  "sections": [${rows(sections)}\n  ],\n  "sentences": [${rows(sentences)}\n  ]\n}\n`;
}
