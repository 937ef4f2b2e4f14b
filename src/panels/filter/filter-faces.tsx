import { rootProjects } from "../../core/graph/tree.ts";
import type { FilterGroup, FilterValue } from "../../core/view/filter-groups.ts";
import { pressProject, pressType } from "../../state/reader-moves.ts";
import { nameOf } from "../thing/name-of.ts";
import { BasisMark, TypeMark } from "../thing/node-mark.tsx";
import { BasisFilter } from "./basis-filter.tsx";
import type { FilterFace } from "./filter-face.ts";
import { InstitutionFilter } from "./institution-filter.tsx";
import { ProjectFilter } from "./project-filter.tsx";
import { shortNames } from "./short-names.ts";
import { TypeFilter } from "./type-filter.tsx";

/** How the reader sees each group. */
export const filterFaces: { readonly [G in FilterGroup]: FilterFace<FilterValue<G>> } = {
  projects: {
    Control: ProjectFilter,
    press: pressProject,
    short: (explorer, id) => {
      const roots = rootProjects(explorer.graph);
      return shortNames(roots.map((root) => nameOf(explorer, root)))[roots.indexOf(id)]?.own;
    },
  },
  types: {
    Control: TypeFilter,
    mark: ({ graph }, type) => <TypeMark type={graph.getAttribute("vocabulary").type(type)} />,
    press: pressType,
  },
  bases: {
    Control: BasisFilter,
    mark: (_explorer, basis) => <BasisMark basis={basis} />,
    press: (explorer, basis) => explorer.toggleFilter("bases", basis),
  },
  institutions: {
    Control: InstitutionFilter,
    press: (explorer, id) => explorer.toggleFilter("institutions", id),
  },
};
