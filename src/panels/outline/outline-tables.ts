import type { Explorer } from "../../state/explorer.ts";
import type { AnyTable, TableId } from "./column.ts";
import { edgesTable } from "./edges-table.ts";
import { evidenceTable } from "./evidence-table.ts";
import { figuresTable } from "./figures-table.ts";
import { nodesTable } from "./nodes-table.ts";

/** What makes each table of the outline. */
export const outlineTables: Readonly<Record<TableId, (explorer: Explorer) => AnyTable>> = {
  nodes: nodesTable,
  edges: edgesTable,
  figures: figuresTable,
  evidence: evidenceTable,
};
