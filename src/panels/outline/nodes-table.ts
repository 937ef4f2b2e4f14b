import type { AtlasNode } from "../../core/atlas/schema.ts";
import { nodeTypes } from "../../core/atlas/vocabulary.ts";
import { projectPlace } from "../../core/graph/project-place.ts";
import type { Explorer } from "../../state/explorer.ts";
import { namesOf } from "../thing/name-of.ts";
import type { TableSpec } from "./column.ts";
import { basisColumn, sentencesColumn } from "./shared-columns.ts";

/** The table of all nodes. */
export function nodesTable(explorer: Explorer): TableSpec<AtlasNode> {
  const { graph } = explorer;
  const projectsOf = (id: string) => graph.getNodeAttribute(id, "projects");
  return {
    id: "nodes",
    rows: graph.mapNodes((_id, { node }) => node),
    idOf: ({ id }) => id,
    columns: [
      {
        id: "label",
        label: "outline.column.label",
        names: true,
        text: ({ label }) => label[explorer.language()],
      },
      {
        id: "type",
        label: "outline.column.type",
        text: ({ type }) => explorer.t(`types.node.${type}`),
        rank: ({ type }) => nodeTypes.indexOf(type),
      },
      {
        id: "projects",
        label: "outline.column.projects",
        text: ({ id }) => namesOf(explorer, projectsOf(id)),
        rank: ({ id }) => projectPlace(graph, projectsOf(id)[0] ?? ""),
      },
      basisColumn(explorer, (node) => node),
      { id: "ties", label: "outline.column.ties", numeric: true, text: ({ id }) => graph.degree(id) },
      sentencesColumn(explorer, (node) => node),
    ],
  };
}
