import type { CitationRecord } from "./citation-record.ts";

/** A citation in CSL-JSON: a list of one item. */
export function citationCsl(record: CitationRecord): string {
  const item = {
    id: record.key,
    type: record.kind === "atlas" ? "dataset" : "webpage",
    title: record.title,
    // As a whole: else an institution would be taken apart into a family name and given ones.
    author: [{ literal: record.author }],
    issued: { "date-parts": [record.issued.map(Number)] },
    "container-title": record.container,
    publisher: record.publisher,
    version: record.version,
    language: record.language,
    URL: record.url,
    note: record.note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
