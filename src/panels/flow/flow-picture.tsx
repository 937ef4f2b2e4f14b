import { createMemo, createSignal, createUniqueId, For, type JSX, onCleanup, onMount } from "solid-js";
import type { OrganClaim } from "../../core/graph/organ-claims.ts";
import { claimTouches, type Flow, type FlowNode } from "../../core/graph/organ-flow.ts";
import { layoutFlow } from "../../render/flow/layout-flow.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { FlowBoxMark, FlowStreamMark } from "./flow-marks.tsx";

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
