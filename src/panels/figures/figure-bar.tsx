import { For, type JSX, Show } from "solid-js";
import { formatTick } from "../../core/say/format-number.ts";
import type { Language } from "../../i18n/text.ts";
import type { FigureAxis } from "../../render/charts/figure-axis.ts";
import { type FigureKind, figureKindPath } from "../../scene/shape/figure-kind-path.ts";

const middle = 9;

/** A value on the axis that its unit shares, with the axis's numbers beneath the last one; the number itself stands in words beside it. */
export function FigureBar(props: {
  axis: FigureAxis;
  value: number | null;
  kind: FigureKind;
  hue: string;
  last: boolean;
  language: Language;
}): JSX.Element {
  const end = () => (props.value === null ? undefined : `${props.axis.at(props.value)}%`);
  return (
    <div class="figure-plot">
      <svg class="figure-bar" height={2 * middle} aria-hidden="true">
        <For each={props.axis.ticks}>
          {({ at }) => <line class="axis-line" x1={`${at}%`} x2={`${at}%`} y1="0" y2={2 * middle} />}
        </For>
        <line
          class="axis-zero"
          x1={`${props.axis.zero}%`}
          x2={`${props.axis.zero}%`}
          y1="0"
          y2={2 * middle}
        />
        <Show when={end()}>
          {(at) => (
            <g style={{ "--hue": props.hue }}>
              <line class="value-line" x1={`${props.axis.zero}%`} x2={at()} y1={middle} y2={middle} />
              <svg class="value-mark" x={at()} y={middle} aria-hidden="true">
                <circle r="8" />
                <path d={figureKindPath(props.kind)} />
              </svg>
            </g>
          )}
        </Show>
      </svg>
      <Show when={props.last}>
        <div class="axis-numbers" aria-hidden="true">
          <For each={props.axis.ticks}>
            {({ at, value }) => <span style={{ left: `${at}%` }}>{formatTick(value, props.language)}</span>}
          </For>
        </div>
      </Show>
    </div>
  );
}
