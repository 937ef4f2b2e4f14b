import type { CitationRecord } from "./citation-record.ts";

/** A form in which reference managers read citations. */
export interface CitationFormat {
  readonly id: "ris" | "bibtex" | "csl";
  /** How the names of its files end. */
  readonly ending: string;
  readonly mediaType: string;
  write(record: CitationRecord): string;
}

/** Every form in which a citation is saved, the one that most programs read first. */
export const citationFormats: readonly CitationFormat[] = [
  { id: "ris", ending: "ris", mediaType: "application/x-research-info-systems", write: citationRis },
  { id: "bibtex", ending: "bib", mediaType: "application/x-bibtex", write: citationBibtex },
  { id: "csl", ending: "json", mediaType: "application/vnd.citationstyles.csl+json", write: citationCsl },
];

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

/**
 * A citation in BibTeX, as `misc`, the one type for what is no print that every style knows. Names and titles stand in a second pair of
 * braces: they are neither taken apart nor written small.
 */
export function citationBibtex(record: CitationRecord): string {
  const [year = "", month, day] = record.issued;
  const whole = (text: string | undefined) => text && `{${escapeBibtex(text)}}`;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", whole(record.title)],
    ["author", whole(record.author)],
    ["howpublished", whole(record.container)],
    ["publisher", whole(record.publisher)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["day", day && String(Number(day))],
    ["version", escapeBibtex(record.version)],
    ["language", record.language],
    ["url", record.url && addressInBraces(record.url)],
    ["note", escapeBibtex(record.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${record.key},\n${lines.join("")}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  // Also behind a backslash BibTeX counts braces, and takes the file apart where they do not match.
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
  "|": "{\\textbar}",
};

/** A text with everything that TeX takes for a command written as one. */
function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^<>|#$%&_]/g, (character) => commands[character] ?? `\\${character}`);
}

/** An address is read as it stands, but for what would take the entry apart. */
function addressInBraces(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

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
