import "../../i18n/late/card.ts";
import { createSignal, type JSX, onMount, Show } from "solid-js";
import { isHost, nearRoles } from "../../core/vocabulary/roles.ts";
import { languageTag } from "../../i18n/language-tag.ts";
import type { StageRect } from "../../render/map/free-rooms.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { BasisMark, TypeMark } from "../entity/node-mark.tsx";
import type { Pointed } from "./create-pointing.ts";
import { placeBeside } from "./place-beside.ts";

/** What the node or tie that is pointed at is, in a few lines beside it. */
export function HoverCard(props: {
  explorer: Explorer;
  pointed: Pointed;
  stage(): StageRect;
  covers(): readonly StageRect[];
  onHold(held: boolean): void;
}): JSX.Element {
  const { explorer } = props;
  const { graph } = explorer;
  const [place, setPlace] = createSignal<{ readonly left: number; readonly top: number }>();
  let card: HTMLDivElement | undefined;
  onMount(() => {
    if (!card) return;
    const { width, height } = card.getBoundingClientRect();
    setPlace(placeBeside(props.pointed.at, { width, height }, props.stage(), props.covers()));
  });
  const id = () => props.pointed.id;
  const node = () => (graph.hasNode(id()) ? graph.getNodeAttribute(id(), "node") : undefined);
  const edge = () => (graph.hasEdge(id()) ? graph.getEdgeAttribute(id(), "edge") : undefined);
  const other = () => (explorer.language() === "zh" ? "en" : "zh");
  const typeOf = (of: string) => graph.getNodeAttribute(of, "type");
  const ties = () => graph.degree(id());
  // What leaves and roots deal with stands under each of them.
  const places = () => {
    const isNear = nearRoles.has(typeOf(id()).role);
    return isNear ? graph.filterNeighbors(id(), (_id, { type }) => isHost(type.role)).length : 1;
  };
  return (
    // Nothing in it is said that assistive technology does not hear otherwise: the map says what it stands on.
    <div
      class="hover-card"
      ref={card}
      aria-hidden="true"
      style={{
        left: `${place()?.left ?? 0}px`,
        top: `${place()?.top ?? 0}px`,
        visibility: place() ? "visible" : "hidden",
      }}
      onPointerEnter={() => props.onHold(true)}
      onPointerLeave={() => props.onHold(false)}
    >
      <Show when={node()}>
        {(one) => (
          <>
            <p class="hover-type">
              <TypeMark type={typeOf(one().id)} />
              {typeOf(one().id).label[explorer.language()]}
            </p>
            <p class="hover-label">{nameOf(explorer, id())}</p>
            <p class="hover-other" lang={languageTag(other())}>
              {one().label[other()]}
            </p>
            <p class="hover-note">{one().note[explorer.language()].split("\n")[0]}</p>
            <p class="hover-ties">{explorer.t("map.ties", { count: ties() })}</p>
            <Show when={places() > 1}>
              <p class="hover-ties">{explorer.t("explore.places", { count: places() })}</p>
            </Show>
          </>
        )}
      </Show>
      <Show when={edge()}>
        {(one) => (
          <>
            <p class="hover-type">
              <BasisMark basis={one().basis} />
              {graph.getEdgeAttribute(id(), "relation").label[explorer.language()]}
            </p>
            <p class="hover-label">{nameOf(explorer, id())}</p>
          </>
        )}
      </Show>
    </div>
  );
}
