import type { AtlasFileText } from "../../../src/core/atlas/atlas-files.ts";
import type { Finding } from "../../../src/core/atlas/finding.ts";
import { parseJson } from "../../../src/core/atlas/json/parse-json.ts";
import { type Pages, pagesSchema } from "../../../src/core/atlas/pages/pages-schema.ts";
import type { Problem } from "../../../src/core/atlas/problem.ts";
import { checkShape } from "../../../src/core/atlas/shape/check-shape.ts";
import { tellProblems } from "../../../src/core/atlas/tell-problems.ts";
import { severityOf } from "../../../src/core/atlas/warning-codes.ts";
import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { partOfProject } from "../../../src/scene/part-of-project.ts";
import { pageKinds } from "./place-pages.ts";

/** The pages of an atlas as far as they can be read, and what is wrong with them. */
export interface CheckedPages {
  readonly pages: Pages;
  readonly problems: readonly Problem[];
}

/**
 * Checks the file of an atlas's pages: its shape, and that each page has exactly the nodes of its project. One that is not
 * there is told once.
 */
export function checkPages(graph: AtlasGraph, file: AtlasFileText | undefined): CheckedPages {
  if (!file) return { pages: {}, problems: pageKinds(graph).length > 0 ? [absent] : [] };
  const parsed = parseJson(file.text);
  const shape = checkShape(pagesSchema, parsed.value);
  const pages = shape.value ?? {};
  const readable = parsed.findings.length === 0 && shape.value !== undefined;
  const findings = [
    ...parsed.findings,
    ...(parsed.value === undefined ? [] : shape.findings),
    ...(readable ? stale(graph, pages) : []),
  ].map((finding): Finding => ({ ...finding, file: "positions" }));
  const files = { graph: { name: "", text: "" }, positions: file };
  return { pages, problems: tellProblems(findings, files, undefined) };
}

const absent: Problem = {
  severity: severityOf("pagesAbsent"),
  code: "pagesAbsent",
  file: "pages.json",
  path: "$",
  params: {},
};

function stale(graph: AtlasGraph, pages: Pages): readonly Finding[] {
  const kinds = pageKinds(graph);
  const pageFindings = kinds.flatMap(({ id, project, page }): Finding[] => {
    const placed = (Object.hasOwn(pages, project) ? pages[project] : undefined)?.[page]?.nodes ?? {};
    const belongs = partOfProject(graph, project);
    const missing = graph.filterNodes((node) => belongs(node) && !Object.hasOwn(placed, node));
    const gone = Object.keys(placed).filter((node) => !graph.hasNode(node) || !belongs(node));
    const tell = (code: "positionsMissing" | "positionsStale", ids: readonly string[]): Finding[] =>
      ids.length === 0
        ? []
        : [
            {
              code,
              path: [project, page],
              id,
              params: { layout: id, count: ids.length, first: ids[0] ?? "" },
            },
          ];
    return [...tell("positionsMissing", missing), ...tell("positionsStale", gone)];
  });
  const known = new Set(kinds.map(({ project }) => project));
  const strangers = Object.keys(pages)
    .filter((project) => !known.has(project))
    .map(
      (project): Finding => ({
        code: "layoutUnknown",
        path: [project],
        atKey: true,
        id: project,
        params: { name: project, known: [...known].join(", ") },
      }),
    );
  return [...pageFindings, ...strangers];
}
