import "../../i18n/late/facts.ts";
import type { Atlas } from "../../core/atlas/atlas.ts";
import { describeAmount, describeValue } from "../../core/describe/describe-amount.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { figureFacts } from "../../core/graph/figure-facts.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { type PartKind, participation, partWords } from "../../core/graph/participation.ts";
import type { Filter } from "../../core/view/filter.ts";
import { countParts, matrixInView, organsInView, partPasses } from "../../core/view/matrix-in-view.ts";
import { passing } from "../../core/view/passing.ts";
import { textParts } from "../../core/view/text-parts.ts";
import type { ViewId, ViewPart } from "../../core/view/view-ids.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import { formatMessage } from "../../i18n/format.ts";
import { tableMessages } from "../../i18n/late/tables.ts";
import { pictureTable } from "../../i18n/messages/picture-table.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import type { Table } from "./table.ts";

/** A view with its part and filter, as a table is made of it. */
export interface TableSubject {
  readonly atlas: Atlas;
  readonly graph: AtlasGraph;
  readonly language: Language;
  readonly view: ViewId;
  readonly part: ViewPart | undefined;
  readonly filter: Filter;
}

/** The rows and columns of a view that is a table; undefined for one that is drawn, and for one that a filter leaves empty. */
export function viewTable(subject: TableSubject): Table | undefined {
  const table = tableOf(subject);
  return table && table.rows.length > 0 ? table : undefined;
}

function tableOf(subject: TableSubject): Table | undefined {
  switch (subject.view) {
    case "figures":
      return figuresOf(subject);
    case "matrix":
      return subject.part === "organs" ? organsOf(subject) : institutionsOf(subject);
    case "text":
      return sectionsOf(subject);
    default:
      return undefined;
  }
}

/** What stands in a cell that has nothing: a nought would hide the numbers, and some programs set an empty line large. */
const nothing = "–";

const listed = (texts: readonly string[], language: Language) => texts.join(language === "zh" ? "、" : ", ");

/** Numbers large, each with what it counts, of what, what it says, and where; once only where their names say them. */
function figuresOf({ graph, language, filter }: TableSubject): Table {
  const { nodes } = passing(graph, filter);
  const label = (id: string) => graph.getNodeAttribute(id, "node").label[language];
  const head = (key: keyof typeof tableMessages) => formatMessage(tableMessages[key], language);
  const facts = figureFacts(graph).filter(({ node }) => nodes.has(node.id));
  const named = facts.every(({ node, figure }) => {
    const value = describeValue(figure, language);
    return value === undefined || saysNumber(node.label[language], value);
  });
  const amounts = named ? [] : [{ head: head("figures.value"), share: 2, large: true }];
  return {
    columns: [
      ...amounts,
      { head: head("figures.name"), share: named ? 3.4 : 2.4, large: named },
      { head: head("figures.quantifies"), share: named ? 3.4 : 2.8 },
      { head: head("figures.kind"), share: 1 },
      { head: head("figures.sentence"), share: 1.1 },
    ],
    rows: facts.map(({ node, figure, quantifies, sentences }) => [
      ...amounts.map(() => describeAmount(figure, language)),
      node.label[language],
      listed(quantifies.map(label), language),
      formatMessage(messages[`types.figureKind.${figure.kind}`], language),
      sentences.join(" "),
    ]),
    about: facts.map(({ node }) => node.id),
  };
}

/** Whether a name has a number, not as a part of a longer one. */
function saysNumber(name: string, number: string): boolean {
  const digits = /[\d.,]*\d/gu;
  return [...name.matchAll(digits)].some(([found]) => found === number);
}

/** Projects by organs: what each claim rests on, in words, since colour and shape alone are not read by all. */
function organsOf({ graph, language, filter }: TableSubject): Table {
  const { projects, organs, claims } = organsInView(organTable(graph), passing(graph, filter), filter.mode);
  const label = (id: string) => graph.getNodeAttribute(id, "node").label[language];
  const cell = (project: string, organ: string) => {
    const here = claims.filter((claim) => claim.project === project && claim.organ === organ);
    const kinds = [...new Set(here.map(({ basis }) => basis))];
    const said = kinds.map((basis) => formatMessage(messages[`types.basis.${basis}`], language));
    return said.join(" · ") || nothing;
  };
  return {
    columns: [
      { head: graph.getAttribute("vocabulary").labelOf("root", language), share: 1.5 },
      ...organs.map((organ) => ({ head: label(organ), share: 1 })),
    ],
    rows: projects.map((project) => [label(project), ...organs.map((organ) => cell(project, organ))]),
    about: claims.map(({ edge }) => edge),
  };
}

/** Who takes part: in how much of each project, or, of one project, how and in what. */
function institutionsOf({ graph, language, filter }: TableSubject): Table {
  const passes = passing(graph, filter);
  const all = matrixInView(participation(graph), passes, "hide");
  const label = (id: string) => graph.getNodeAttribute(id, "node").label[language];
  const names = roleNames(graph.getAttribute("vocabulary"), language);
  const head = (key: keyof typeof tableMessages) => formatMessage(tableMessages[key], language, {}, names);
  const blocks = all.blocks.map(({ project, groups }) => ({
    project,
    columns: new Set(groups.flatMap(({ columns }) => columns)),
  }));
  const rows = all.rows.filter((row) => countParts(row, passes) > 0);
  const about = rows.map(({ institution }) => institution);
  const institution = { head: graph.getAttribute("vocabulary").labelOf("actor", language), share: 2.2 };
  const count = (text: string) => ({ head: text, share: 1, align: "end" }) as const;
  if (blocks.length > 1)
    return {
      columns: [
        institution,
        ...blocks.map(({ project }) => count(label(project))),
        count(head("matrix.count")),
      ],
      rows: rows.map((row) => {
        const counts = blocks.map(({ columns }) => countParts(row, passes, columns));
        return [
          label(row.institution),
          ...counts.map((n) => (n > 0 ? String(n) : nothing)),
          String(countParts(row, passes)),
        ];
      }),
      about,
    };
  return {
    columns: [
      institution,
      { head: formatMessage(pictureTable.how, language), share: 1.6 },
      { head: formatMessage(pictureTable.inWhat, language), share: 5 },
    ],
    rows: rows.flatMap(({ institution: id, parts }) => {
      const kinds = new Map<PartKind, string[]>();
      for (const [column, some] of parts)
        for (const part of some)
          if (part.inheritedFrom === undefined && partPasses(passes, column, part))
            kinds.set(part.kind, [...(kinds.get(part.kind) ?? []), label(column)]);
      return [...kinds].map(([kind, columns]) => [
        label(id),
        partWords(graph.getAttribute("vocabulary"), kind)[language],
        listed([...new Set(columns)], language),
      ]);
    }),
    about,
  };
}

/** The parts of the text: which sentences, and how much rests on them. */
function sectionsOf({ atlas, language }: TableSubject): Table | undefined {
  if (!atlas.textIndex) return undefined;
  const head = (key: keyof typeof pictureTable) => formatMessage(pictureTable[key], language);
  const parts = textParts(atlas.graph, atlas.textIndex);
  return {
    columns: [
      { head: head("section"), share: 3 },
      { head: head("sentences"), share: 1.4 },
      { head: head("sentenceCount"), share: 1, align: "end" },
      { head: head("claimCount"), share: 1, align: "end" },
    ],
    // Numbered, since the strip above may have but the numbers of short ones.
    rows: parts.map(({ section, sentences }, at) => [
      `${at + 1} ${section?.label[language] ?? nothing}`,
      [...new Set([sentences[0]?.id, sentences.at(-1)?.id])].join("–"),
      String(sentences.length),
      String(new Set(sentences.flatMap(({ claims }) => claims.map(({ id }) => id))).size),
    ]),
    about: [],
  };
}
