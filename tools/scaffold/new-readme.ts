import type { GraphFile, TextIndex } from "../../src/core/atlas/schema.ts";
import { languages as allLanguages, type Language } from "../../src/core/atlas/vocabulary.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import type { TypeDef } from "../../src/core/vocabulary/vocabulary-schema.ts";
import { markdownTable } from "./markdown-table.ts";

const languageNames: Readonly<Record<Language, string>> = { zh: "中文", en: "English" };

const conventions = `## Conventions

- Words are ours; facts, names, numbers and official titles carry over. No praise, no argument, no slogans.
- \`stated\`: the text says it, and the evidence names the sentence and the stretch that carries it. \`inferred\`: our
  reading, with a reason, a confidence and what it rests on. \`background\`: from a named source, with where in it.
- A measure has a lead of its own only where the text names one; otherwise that of its strand or project holds.
- Write here what the text does not say, and what must not be mixed up.

## Recurring terms

They stand in \`terms.json\`, each with its renderings; \`check\` holds every text of the atlas to them.
`;

/** The glossary that a new atlas starts with: the one list of its ids and types; terms have a file of their own. */
export function newReadme(
  { id, nodes, languages = [...allLanguages] }: GraphFile,
  { sections, sentences }: TextIndex,
): string {
  const last = sentences.at(-1)?.id ?? "";
  const table = markdownTable([
    [...languages.map((one) => languageNames[one]), "sentences"],
    ...sections.map(({ label, first, last: end }) => [
      ...languages.map((one) => label[one]),
      `${first}–${end}`,
    ]),
  ]);
  const tables = policy.types.map((type) => nodeTable(type, nodes, languages));
  return `# The atlas ${id}: ids and types

The one list of what is in \`graph.json\`, so that whoever curates uses the same id, type and English for the same thing.
Add here first, then there. Sentences are numbered to ${last} by \`text-index.json\`; the text itself is not kept here.

${conventions}
## Sections

${table}

${tables.join("\n")}`;
}

function nodeTable(type: TypeDef, nodes: GraphFile["nodes"], languages: readonly Language[]): string {
  const rows = nodes
    .filter((node) => node.type === type.id)
    .map(({ id, label, partOf, evidence }) => {
      const named = evidence.flatMap((piece) => ("sentence" in piece ? [piece.sentence] : []));
      return [
        `\`${id}\``,
        ...languages.map((one) => label[one]),
        partOf ? `\`${partOf}\`` : "",
        named.join(" "),
      ];
    });
  const table = markdownTable([
    ["id", ...languages.map((one) => languageNames[one]), "part of", "sentences"],
    ...rows,
  ]);
  return `## ${type.plural.en}\n\n${table}\n`;
}
