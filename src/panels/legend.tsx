import { For, type JSX } from "solid-js";
import { bases, nodeTypes } from "../core/atlas/vocabulary.ts";
import { dashOf } from "../scene/appearance.ts";
import { shapePath } from "../scene/shape-path.ts";
import { typeStyle } from "../scene/type-style.ts";
import type { Scene } from "../scene/types.ts";
import type { Explorer } from "../state/explorer.ts";

const box = { width: 26, height: 13 };

/** What shapes and lines on the map mean, as far as they are seen now; can be folded away. */
export function Legend(props: { explorer: Explorer; scene: Scene }): JSX.Element {
  const { explorer } = props;
  const seenTypes = () => {
    const visibility = explorer.visibility();
    const seen = new Set(
      props.scene.nodes.filter((node) => visibility.node(node.id) !== "hidden").map((node) => node.type),
    );
    return nodeTypes.filter((type) => seen.has(type));
  };
  const seenBases = () => {
    const visibility = explorer.visibility();
    const seen = new Set(
      props.scene.edges.filter((edge) => visibility.edge(edge.id) !== "hidden").map((edge) => edge.basis),
    );
    return bases.filter((basis) => seen.has(basis));
  };
  return (
    <details class="legend">
      <summary>{explorer.t("page.legend")}</summary>
      <ul>
        <For each={seenTypes()}>
          {(type) => (
            <li>
              <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
                <path d={shapePath(typeStyle(type, "zh").shape, box.width, box.height)} />
              </svg>
              {explorer.t(`types.nodes.${type}`)}
            </li>
          )}
        </For>
        <For each={seenBases()}>
          {(basis) => (
            <li>
              <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
                <path d="M-13 0H13" stroke-dasharray={dashOf(basis, 1.8).join(" ")} stroke-width="1.8" />
              </svg>
              {explorer.t(`types.basis.${basis}`)}
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
