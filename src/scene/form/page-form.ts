import { pageRoutes } from "../route/page-routes.ts";
import type { LayoutForm } from "./layout-form.ts";
import { pageHeadings } from "./page-headings.ts";
import { pageHomes } from "./page-homes.ts";
import { pageStanding } from "./page-standing.ts";
import { mostLines, pageStyle } from "./page-style.ts";
import { tightLines } from "./tight-lines.ts";

/** The page of one project: its tree as columns of a list, everything at a size that can be read; other nodes have no place. */
export const pageForm = (project: string): LayoutForm => ({
  id: "page",
  level: "near",
  style: pageStyle,
  boxing: (graph, language) => ({
    holds: pageHomes(graph, project).holds,
    // Of what other projects share something is not told on the page of one.
    dotted: () => false,
    narrow: () => false,
    lines: (node, style, width) => tightLines(node, language, style, mostLines(node.type, language), width),
    ownHeights: new Set(["measure", "institution"]),
  }),
  standing: (graph) => pageStanding(graph, pageHomes(graph, project)),
  routes: (graph, placed, standing) => pageRoutes(graph, pageHomes(graph, project), placed, standing),
  tieWidths: { far: 1.4, overview: 1, near: 0.8, asked: 1 },
  headings: pageHeadings,
});
