import { For, type JSX } from "solid-js";
import { type Basis, nodeTypes } from "../../core/atlas/vocabulary.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisLegend } from "../thing/basis-legend.tsx";
import { TypeMark } from "../thing/type-mark.tsx";

/** What shapes and lines on the map mean, as far as they are seen now. */
export function LegendEntries(props: { explorer: Explorer; scene: Scene }): JSX.Element {
  const { explorer } = props;
  const seenTypes = () => {
    const visibility = explorer.visibility();
    const seen = new Set(
      props.scene.nodes.filter((node) => visibility.node(node.id) !== "hidden").map((node) => node.type),
    );
    return nodeTypes.filter((type) => seen.has(type));
  };
  const hasBasis = (basis: Basis) => {
    const visibility = explorer.visibility();
    return props.scene.edges.some((edge) => edge.basis === basis && visibility.edge(edge.id) !== "hidden");
  };
  return (
    <>
      <For each={seenTypes()}>
        {(type) => (
          <li>
            <TypeMark type={type} />
            {explorer.t(`types.nodes.${type}`)}
          </li>
        )}
      </For>
      <BasisLegend explorer={explorer} has={hasBasis} />
    </>
  );
}
