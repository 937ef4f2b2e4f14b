import { rootProjects } from "../../core/graph/tree.ts";
import type { FilterGroup, FilterValue } from "../../core/view/filter-groups.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressProject, pressType } from "../../state/reader-moves.ts";
import { nameOf } from "../thing/name-of.ts";
import { NodeMark } from "../thing/node-mark.tsx";
import { BasisMark, TypeMark } from "../thing/type-mark.tsx";
import { BasisFilter } from "./basis-filter.tsx";
import type { FilterFace } from "./filter-face.ts";
import { InstitutionFilter } from "./institution-filter.tsx";
import { ProjectFilter } from "./project-filter.tsx";
import { shortNames } from "./short-names.ts";
import { TypeFilter } from "./type-filter.tsx";

const nodeMark = (explorer: Explorer, id: string) => <NodeMark explorer={explorer} id={id} />;

/** How the reader sees each group. */
export const filterFaces: { readonly [G in FilterGroup]: FilterFace<FilterValue<G>> } = {
  projects: {
    Control: ProjectFilter,
    mark: nodeMark,
    press: pressProject,
    short: (explorer, id) => {
      const roots = rootProjects(explorer.graph);
      return shortNames(roots.map((root) => nameOf(explorer, root)))[roots.indexOf(id)]?.own;
    },
  },
  types: {
    Control: TypeFilter,
    mark: (_explorer, type) => <TypeMark type={type} />,
    press: pressType,
  },
  bases: {
    Control: BasisFilter,
    mark: (_explorer, basis) => <BasisMark basis={basis} />,
    press: (explorer, basis) => explorer.toggleFilter("bases", basis),
  },
  institutions: {
    Control: InstitutionFilter,
    mark: nodeMark,
    press: (explorer, id) => explorer.toggleFilter("institutions", id),
  },
};
