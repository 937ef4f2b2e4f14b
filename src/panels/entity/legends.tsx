import { For, type JSX, Show } from "solid-js";
import { type Basis, bases } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark } from "./node-mark.tsx";
import "../../i18n/late/text.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { nameOf } from "./name-of.ts";
import { projectHue } from "./node-mark.tsx";

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

/** The projects by their hue and what is shared by none, as items of a view's legend. */
export function ProjectLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <For each={[...rootProjects(explorer.graph), undefined]}>
      {(project) => (
        <li>
          <Swatch hue={projectHue(explorer, project)} />
          {project === undefined ? explorer.t("text.shared") : nameOf(explorer, project)}
        </li>
      )}
    </For>
  );
}

/** A field of a colour that a legend tells of; without a hue, in the colour that its class gives. */
export function Swatch(props: { hue?: string; class?: string }): JSX.Element {
  return (
    <svg
      class={`legend-swatch ${props.class ?? ""}`}
      viewBox="0 0 10 10"
      aria-hidden="true"
      style={{ "--hue": props.hue }}
    >
      <rect width="10" height="10" rx="2" />
    </svg>
  );
}
