import { For, type JSX } from "solid-js";
import { flowLine } from "../../render/flow/flow-label.ts";
import type { FlowBox } from "../../render/flow/layout-flow.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { projectHue } from "../thing/project-hue.ts";
import { ChosenLink } from "./chosen-link.tsx";

/** A node of the flow: its bar, its label, and a field of at least 24 pixels around both to press. */
export function FlowBoxMark(props: { explorer: Explorer; box: FlowBox }): JSX.Element {
  const { explorer } = props;
  const { box } = props;
  const { label } = box;
  const left = label.anchor === "end" ? label.x - label.width : box.x;
  const right = label.anchor === "end" ? box.x + box.width : label.x + label.width;
  const height = Math.max(24, box.height, label.lines.length * flowLine + 4);
  const name = () => nameOf(explorer, box.id);
  return (
    <ChosenLink
      explorer={explorer}
      id={box.id}
      name={box.whole ? `${name()} · ${explorer.t("matrix.whole")}` : name()}
      class={`flow-box is-${box.column} ${explorer.passing().nodes.has(box.id) ? "" : "is-faded"}`}
      tab
    >
      <rect
        class="flow-field"
        x={left - 3}
        y={box.y + (box.height - height) / 2}
        width={right - left + 6}
        height={height}
        rx="4"
      />
      <rect
        class="flow-bar"
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx="2"
        style={{ "--hue": box.project === undefined ? "var(--ink)" : projectHue(explorer, box.project) }}
      />
      <text text-anchor={label.anchor} x={label.x} y={label.y}>
        <For each={label.lines}>
          {(line, at) => (
            <tspan x={label.x} dy={at() === 0 ? 0 : flowLine}>
              {line}
            </tspan>
          )}
        </For>
      </text>
    </ChosenLink>
  );
}
