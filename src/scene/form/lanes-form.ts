import { lanesRoutes } from "../route/lanes-routes.ts";
import { columnHeadings } from "./column-headings.ts";
import { laneStanding } from "./lane-standing.ts";
import { laneStyle } from "./lane-style.ts";
import type { LayoutForm } from "./layout-form.ts";

/** The lanes: a column per kind of node, a lane per project, everything at full size. */
export const lanesForm: LayoutForm = {
  id: "lanes",
  level: "near",
  style: laneStyle,
  boxing: (graph) => ({
    dotted: (id) => {
      const { node, projects } = graph.getNodeAttributes(id);
      if (node.type === "institution") return projects.length > 0;
      return node.type !== "organ" && projects.length > 1;
    },
    narrow: () => false,
  }),
  standing: laneStanding,
  routes: lanesRoutes,
  tieWidths: { far: 1.5, overview: 1.1, near: 0.9, asked: 1.3 },
  headings: columnHeadings,
};
