import type { JSX } from "solid-js";
import type { NodeType } from "../../core/atlas/vocabulary.ts";
import { levelOfRole, seenAt } from "../../core/view/level.ts";
import type { Explorer } from "../../state/explorer.ts";
import { FacetFilter } from "./facet-filter.tsx";
import type { FilterFace } from "./filter-face.ts";

/** Which types of node are seen, by the shapes of the map. */
export function TypeFilter(props: { explorer: Explorer; face: FilterFace<NodeType> }): JSX.Element {
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
