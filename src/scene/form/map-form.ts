import { edgeTier } from "../edge-tier.ts";
import { standsInSpine } from "../home.ts";
import { standingRoutes } from "../route/standing-routes.ts";
import { typeStyle } from "../type-style.ts";
import type { LayoutForm } from "./layout-form.ts";
import { spineHeadings } from "./spine-headings.ts";

/** The map: projects as territories around a spine of what they share; near nodes at half size. */
export const mapForm: LayoutForm = {
  id: "map",
  level: "overview",
  style: typeStyle,
  boxing: (graph) => ({
    dotted: (id) => {
      const { node, projects } = graph.getNodeAttributes(id);
      return node.type === "institution" && projects.length > 0;
    },
    narrow: (id) => standsInSpine(graph, id),
  }),
  standing: (graph) => (edgeId) => edgeTier(graph, edgeId),
  routes: standingRoutes,
  tieWidths: { far: 1.7, overview: 1.1, near: 0.6, asked: 1.3 },
  headings: spineHeadings,
};
