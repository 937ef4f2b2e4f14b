import { createMemo, type JSX } from "solid-js";
import type { Basis, NodeType } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { facetCounts, tieCounts } from "../../core/view/facet-counts.ts";
import type { FilterGroup, FilterValue } from "../../core/view/filter-groups.ts";
import { type Level, levelOfRole, seenAt } from "../../core/view/level.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressProject, pressType, pressValue } from "../../state/reader-actions.ts";
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
    press: (explorer, basis) => pressValue(explorer, "bases", basis),
  },
  institutions: {
    Control: InstitutionFilter,
    press: (explorer, id) => pressValue(explorer, "institutions", id),
  },
};

/** Claims of which basis are seen, by the lines of the map. */
function BasisFilter(props: { explorer: Explorer; face: FilterFace<Basis> }): JSX.Element {
  const { explorer } = props;
  const counts = (level: () => Level) =>
    createMemo(() => tieCounts(explorer.graph, explorer.filter(), "bases", level()));
  const [here, everywhere] = [counts(explorer.placed), counts(() => "near")];
  const count = (basis: Basis) => {
    const found = here().get(basis) ?? 0;
    const more = (everywhere().get(basis) ?? 0) - found;
    return explorer.t(more > 0 ? "map.tiesMore" : "map.ties", { count: found, more });
  };
  return <FacetFilter {...props} group="bases" count={count} legend="LineLegend" />;
}

/** Which types of node are seen, by the shapes of the map. */
function TypeFilter(props: { explorer: Explorer; face: FilterFace<NodeType> }): JSX.Element {
  const { explorer } = props;
  const vocabulary = explorer.graph.getAttribute("vocabulary");
  const counts = createMemo(() => facetCounts(explorer.graph, explorer.filter(), "types"));
  const there = new Set(explorer.graph.mapNodes((_id, { node }) => node.type));
  return (
    <FacetFilter
      {...props}
      group="types"
      offers={(type) => there.has(type)}
      count={(type) => {
        const count = counts().get(type) ?? 0;
        return seenAt(levelOfRole[vocabulary.type(type).role], explorer.placed())
          ? count
          : explorer.t("page.inDetail", { count });
      }}
      legend="TypeLegend"
    />
  );
}
