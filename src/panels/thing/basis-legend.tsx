import { For, type JSX, Show } from "solid-js";
import { type Basis, bases } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark } from "./type-mark.tsx";

/** The lines of the bases that are there, strongest first, as items of a legend; with how many there are, where that is known. */
export function BasisLegend(props: {
  explorer: Explorer;
  has(basis: Basis): boolean;
  count?(basis: Basis): number;
}): JSX.Element {
  return (
    <For each={bases.filter((basis) => props.has(basis))}>
      {(basis) => (
        <li>
          <BasisMark basis={basis} />
          {props.explorer.t(`types.basis.${basis}`)}
          <Show when={props.count}>{(count) => <span class="count">{count()(basis)}</span>}</Show>
        </li>
      )}
    </For>
  );
}
