import type { JSX } from "solid-js";
import type { Basis, NodeType } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { FilterGroup, FilterValue } from "../../core/view/filter-groups.ts";
import { levelOfRole, seenAt } from "../../core/view/level.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressProject, pressType } from "../../state/reader-actions.ts";
import { nameOf } from "../entity/name-of.ts";
import { BasisMark, TypeMark } from "../entity/node-mark.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import type { FilterFace } from "./filter-face.ts";
import { InstitutionFilter } from "./institution-filter.tsx";
import { ProjectFilter } from "./project-filter.tsx";
import { shortNames } from "./short-names.ts";

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

/** Claims of which basis are seen, by the lines of the map. */
function BasisFilter(props: { explorer: Explorer; face: FilterFace<Basis> }): JSX.Element {
  return <FacetFilter {...props} group="bases" legend="LineLegend" />;
}

/** Which types of node are seen, by the shapes of the map. */
function TypeFilter(props: { explorer: Explorer; face: FilterFace<NodeType> }): JSX.Element {
  const { explorer } = props;
  const vocabulary = explorer.graph.getAttribute("vocabulary");
  const there = new Set(explorer.graph.mapNodes((_id, { node }) => node.type));
  return (
    <FacetFilter
      {...props}
      group="types"
      offers={(type) => there.has(type)}
      level="near"
      tellCount={(type, count) =>
        seenAt(levelOfRole[vocabulary.type(type).role], explorer.placed())
          ? count
          : explorer.t("page.inDetail", { count })
      }
      legend="TypeLegend"
    />
  );
}
