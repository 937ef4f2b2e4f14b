import type { Explorer } from "../state/explorer.ts";

/** A node in one breath: name, type, basis, number of connections, projects. Ids that are no node say nothing. */
export function sayNode(explorer: Explorer, id: string): string {
  const { graph, t } = explorer;
  if (!graph.hasNode(id)) return "";
  const language = explorer.language();
  const { node, projects } = graph.getNodeAttributes(id);
  const said = t("map.node", {
    label: node.label[language],
    type: t(`types.node.${node.type}`),
    basis: t(`types.basis.${node.basis}`),
    count: graph.degree(id),
  });
  if (projects.length === 0) return said;
  const names = projects.map((project) => graph.getNodeAttribute(project, "node").label[language]);
  return t("map.nodeIn", { node: said, projects: names.join(t("common.listSeparator")) });
}
