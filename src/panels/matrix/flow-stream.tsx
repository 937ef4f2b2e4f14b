import type { JSX } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import { claimIntoOrgan } from "../../core/graph/organ-flow.ts";
import type { FlowStream } from "../../render/flow/layout-flow.ts";
import { dashOf } from "../../scene/looks/appearance.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { projectHue } from "../thing/project-hue.ts";
import { ChosenLink } from "./chosen-link.tsx";

const lineWidth = 1.6;

/** A stream: a band as wide as its claims and a line along its middle in the style of their basis. One into an organ leads to its claim; the table does so by keyboard. */
export function FlowStreamMark(props: {
  explorer: Explorer;
  stream: FlowStream;
  lit: boolean;
  faded: boolean;
}): JSX.Element {
  const { explorer } = props;
  const { stream } = props;
  const claim = claimIntoOrgan(stream);
  const basis = claim?.basis ?? bases[0];
  const look = () => `flow-stream is-${basis} ${props.lit ? "is-lit" : ""} ${props.faded ? "is-faded" : ""}`;
  const drawn = () => (
    <g class={look()} style={{ "--hue": projectHue(explorer, stream.project) }}>
      <path class="stream-band" d={stream.path} stroke-width={stream.width} />
      {claim && (
        <path
          class="stream-line"
          d={stream.path}
          stroke-width={lineWidth}
          stroke-dasharray={dashOf(basis, lineWidth).join(" ")}
        />
      )}
    </g>
  );
  return claim ? (
    <ChosenLink
      explorer={explorer}
      id={claim.edge}
      name={nameOf(explorer, claim.edge)}
      class="stream-link"
      tab={false}
    >
      {drawn()}
    </ChosenLink>
  ) : (
    drawn()
  );
}
