import type { CitationRecord } from "./citation-record.ts";

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
