import { createEffect, createSignal, type JSX, onCleanup } from "solid-js";
import { formatMessage } from "../../i18n/format.ts";
import { dragMessages } from "../../i18n/messages/development.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { StageLayout } from "../../scene/create-scenes.ts";
import { pinsHold } from "../../scene/create-scenes.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ToggleButton } from "../../ui/choice-group.tsx";
import { nameOf } from "../entity/name-of.ts";
import { type DragMemory, recallDrag, rememberDrag, savePin } from "./save-pin.ts";
import "../../styles/drag.css";

type Last = NonNullable<DragMemory["last"]>;

/** On the development page only: a switch that lets nodes be dragged, each saved to `pins.json` when it is let go. */
export default function DragNodes(props: {
  explorer: Explorer;
  map: MapHandle | undefined;
  layout: StageLayout;
  /** The size of a leaf's label, in scene units. */
  size: number;
}): JSX.Element {
  const { explorer } = props;
  const say = (key: keyof typeof dragMessages, params?: Record<string, string>) =>
    formatMessage(dragMessages[key], explorer.language(), params);
  const label = (id: string) => (explorer.graph.hasNode(id) ? nameOf(explorer, id) : id);
  const memory = recallDrag();
  const [on, setOn] = createSignal(memory !== undefined);
  const [status, setStatus] = createSignal(memory?.last && tellOf(memory.last));

  /** What the reloaded pins say of the node that was dragged before. */
  function tellOf({ node, before }: Last): string {
    const pin = explorer.atlas.pins?.[node];
    const name = label(node);
    return pin?.[0] !== before?.[0] || pin?.[1] !== before?.[1]
      ? say("drag.saved", { label: name })
      : say("drag.failed", { label: name, reason: say("drag.unchanged") });
  }

  async function drop(node: string, [dx, dy]: readonly [number, number], putBack: () => void): Promise<void> {
    const { graph, pins } = explorer.atlas;
    const name = label(node);
    setStatus(say("drag.saving", { label: name }));
    // Written first: the page may be reloaded before the answer is here.
    rememberDrag({ last: { node, ...(pins?.[node] && { before: pins[node] }) } });
    const { saved, reason = say("drag.unreachable") } = await savePin(
      { atlas: graph.id, node, dx: dx / props.size, dy: dy / props.size },
      explorer.language(),
    );
    if (saved) {
      setStatus(say("drag.saved", { label: name }));
      return;
    }
    rememberDrag({});
    putBack();
    setStatus(say("drag.failed", { label: name, reason }));
  }

  function toggle(): void {
    setOn(!on());
    setStatus(undefined);
    rememberDrag(on() ? {} : undefined);
  }

  createEffect(() => {
    const holds = on() && pinsHold(props.layout);
    const stop = holds ? props.map?.letDrag?.((...dropped) => void drop(...dropped)) : undefined;
    if (stop) onCleanup(stop);
  });

  return (
    <div class="drag-tools">
      <ToggleButton pressed={on()} onPress={toggle}>
        {say("drag.toggle")}
      </ToggleButton>
      <p role="status">
        {status() ?? (on() ? say(pinsHold(props.layout) ? "drag.hint" : "drag.overview") : "")}
      </p>
    </div>
  );
}
