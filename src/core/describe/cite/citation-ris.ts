import type { CitationRecord } from "./citation-record.ts";

/**
 * A citation in RIS: lines of two letters, two spaces, a hyphen, a space and a value, each ended by CR and LF. Nothing in
 * a value needs an escape as long as it stays on its line, which the record sees to.
 */
export function citationRis(record: CitationRecord): string {
  const [year = "", month = "", day = ""] = record.issued;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    // The type comes first. A page of the web, or a file of data.
    ["TY", record.kind === "atlas" ? "DATA" : "ELEC"],
    ["ID", record.key],
    ["TI", record.title],
    ["AU", record.author],
    ["T2", record.container],
    ["PY", year],
    // With its strokes also where the day is not known.
    ["DA", `${year}/${month}/${day}`],
    ["PB", record.publisher],
    ["ET", record.version],
    ["LA", record.language],
    ["UR", record.url],
    ["N1", record.note],
    ["ER", ""],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("");
}
