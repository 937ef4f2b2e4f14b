import "../../i18n/late/tour.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { figureFacts } from "../../core/graph/figure-facts.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { sayAmount } from "../../core/say/say-amount.ts";
import type { StepDrawing } from "../../core/tour/step-drawing.ts";
import { organsInView } from "../../core/view/organs-in-view.ts";
import { passing } from "../../core/view/passing.ts";
import type { TableSlide } from "../../export/pptx/deck.ts";
import { formatMessage } from "../../i18n/format.ts";
import { figuresMessages } from "../../i18n/messages/figures.ts";
import { matrixMessages } from "../../i18n/messages/matrix.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";

/** What a slide of numbers, or of projects by organs, has in its table. */
export type StepTable = Pick<TableSlide, "columns" | "rows">;

/** The table of a step in a view that is one; undefined for a step that is drawn, and for one that leaves nothing. */
export function stepTable(
  graph: AtlasGraph,
  { link }: StepDrawing,
  language: Language,
): StepTable | undefined {
  const table =
    link.view === "figures"
      ? figuresOf(graph, link, language)
      : link.view === "matrix" && link.part === "organs"
        ? organsOf(graph, link, language)
        : undefined;
  return table && table.rows.length > 0 ? table : undefined;
}

/** Numbers large, each with what it counts, of what, what it says, and where. */
function figuresOf(graph: AtlasGraph, link: StepDrawing["link"], language: Language): StepTable {
  const { nodes } = passing(graph, link);
  const label = (id: string) => graph.getNodeAttribute(id, "node").label[language];
  const rows = figureFacts(graph)
    .filter(({ node }) => nodes.has(node.id))
    .map(({ node, figure, quantifies, sentences }) => [
      sayAmount(figure, language),
      node.label[language],
      quantifies.map(label).join(language === "zh" ? "、" : ", "),
      formatMessage(messages[`types.figureKind.${figure.kind}`], language),
      sentences.join(" "),
    ]);
  const head = (key: keyof typeof figuresMessages) => formatMessage(figuresMessages[key], language);
  return {
    columns: [
      { head: head("figures.value"), share: 1.5, large: true },
      { head: head("figures.name"), share: 2.4 },
      { head: head("figures.quantifies"), share: 3.2 },
      { head: head("figures.kind"), share: 1 },
      { head: head("figures.sentence"), share: 1.1 },
    ],
    rows,
  };
}

/** Projects by organs: what each claim rests on, in words, since colour and shape alone are not read by all. */
function organsOf(graph: AtlasGraph, link: StepDrawing["link"], language: Language): StepTable {
  const { projects, organs, claims } = organsInView(organTable(graph), passing(graph, link), link.mode);
  const label = (id: string) => graph.getNodeAttribute(id, "node").label[language];
  const cell = (project: string, organ: string) => {
    const here = claims.filter((claim) => claim.project === project && claim.organ === organ);
    const kinds = [...new Set(here.map(({ basis }) => basis))];
    return kinds.map((basis) => formatMessage(messages[`types.basis.${basis}`], language)).join(" · ");
  };
  return {
    columns: [
      { head: formatMessage(matrixMessages["matrix.project"], language), share: 1.5 },
      ...organs.map((organ) => ({ head: label(organ), share: 1 })),
    ],
    rows: projects.map((project) => [label(project), ...organs.map((organ) => cell(project, organ))]),
  };
}
