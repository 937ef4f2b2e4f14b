import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import type { OrganClaim } from "../../core/graph/organ-claims.ts";
import { claimIntoOrgan, claimTouches, type Flow, type FlowNode } from "../../core/graph/organ-flow.ts";
import { encodeLink } from "../../core/link/encode-link.ts";
import { flowLine } from "../../render/flow/flow-label.ts";
import { type FlowBox, type FlowStream, layoutFlow } from "../../render/flow/layout-flow.ts";
import { dashOf } from "../../scene/looks/appearance.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-actions.ts";
import { nameOf } from "../entity/name-of.ts";
import { projectHue } from "../entity/node-mark.tsx";
import { pointsAt } from "../entity/points-at.ts";

const leastWidth = 336;

/** The picture of the claims: from project through strand to organ, each node and each stream into an organ to be chosen. */
export function FlowPicture(props: { explorer: Explorer; flow: Flow }): JSX.Element {
  const { explorer } = props;
  const id = createUniqueId();
  const [width, setWidth] = createSignal(leastWidth);
  let frame: HTMLElement | undefined;
  onMount(() => {
    if (!frame) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(leastWidth, Math.floor(entry.contentRect.width)));
    });
    watch.observe(frame);
    onCleanup(() => watch.disconnect());
  });
  const labelOf = ({ id: node, whole }: FlowNode) =>
    whole ? explorer.t("matrix.whole") : nameOf(explorer, node);
  const picture = createMemo(() => layoutFlow(props.flow, { width: width(), labelOf }));
  const claims = () => new Set(props.flow.links.flatMap((link) => link.claims)).size;
  const pointed = createMemo(() => {
    const hover = explorer.hover();
    return new Set(hover === undefined ? explorer.selected() : [hover]);
  });
  const lit = (claims: readonly OrganClaim[]) => claims.some((claim) => claimTouches(claim, pointed()));
  const anyLit = () => props.flow.links.some((link) => lit(link.claims));
  return (
    <figure ref={frame} class="flow">
      <figcaption>
        <h3>{explorer.t("matrix.flow")}</h3>
        <p class="muted">{explorer.t("matrix.flowText", { count: claims() })}</p>
      </figcaption>
      <svg
        width={picture().width}
        height={picture().height}
        viewBox={`0 0 ${picture().width} ${picture().height}`}
        {...groupOf(id)}
        classList={{ "has-lit": anyLit() }}
      >
        <title id={`${id}-title`}>{explorer.t("matrix.flow")}</title>
        <desc id={`${id}-text`}>{explorer.t("matrix.flowText", { count: claims() })}</desc>
        <For each={picture().streams}>
          {(stream) => (
            <FlowStreamMark
              explorer={explorer}
              stream={stream}
              lit={lit(stream.claims)}
              faded={!stream.claims.some(({ edge }) => explorer.passing().edges.has(edge))}
            />
          )}
        </For>
        <For each={picture().boxes}>{(box) => <FlowBoxMark explorer={explorer} box={box} />}</For>
      </svg>
    </figure>
  );
}

// An svg that holds links: an img would hide them, and there is no fieldset in a drawing.
const groupOf = (id: string) =>
  ({ role: "group", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text` }) as const;

/** A node of the flow: its bar, its label, and a field of at least 24 pixels around both to press. */
function FlowBoxMark(props: { explorer: Explorer; box: FlowBox }): JSX.Element {
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

/** A link inside a drawing that chooses a node or tie, with Shift besides what is chosen; its address opens this view with that alone. */
function ChosenLink(props: {
  explorer: Explorer;
  id: string;
  name: string;
  class: string;
  /** Whether Tab leads to it. */
  tab: boolean;
  children: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(explorer, props.id, event.shiftKey);
  };
  // Inside a g, so that the compiler makes it a link of the drawing and not of the page; its class goes to the g, because
  // the compiler would set that of a link of the page.
  return (
    <g class={props.class} classList={{ "is-chosen": explorer.selected().includes(props.id) }}>
      <a
        href={encodeLink({ ...explorer.link(), sel: [props.id] })}
        aria-label={props.name}
        aria-current={explorer.selected().includes(props.id) ? "true" : undefined}
        tabIndex={props.tab ? 0 : -1}
        onClick={follow}
        {...pointsAt(explorer, () => props.id)}
        onFocus={() => explorer.setHover(props.id)}
        onBlur={() => explorer.setHover(undefined)}
      >
        {props.children}
      </a>
    </g>
  );
}

const lineWidth = 1.6;

/** A stream: a band as wide as its claims and a line along its middle in the style of their basis. One into an organ leads to its claim; the table does so by keyboard. */
function FlowStreamMark(props: {
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
