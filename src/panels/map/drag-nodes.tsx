import { createEffect, createSignal, type JSX, onCleanup } from "solid-js";
import { formatMessage } from "../../i18n/format.ts";
import { dragMessages } from "../../i18n/messages/drag.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import { nameOf } from "../thing/name-of.ts";
import { recallDrag, rememberDrag } from "./drag-memory.ts";
import { type Dragged, savePin } from "./save-pin.ts";
import "../../styles/drag.css";

/** On the development page only: a switch that lets nodes be dragged, each saved to `pins.json` when it is let go. */
export default function DragNodes(props: {
  explorer: Explorer;
  map: MapHandle | undefined;
  layout: string;
}): JSX.Element {
  const { explorer } = props;
  const say = (key: keyof typeof dragMessages, params?: Record<string, string>) =>
    formatMessage(dragMessages[key], explorer.language(), params);
  const label = (id: string) => (explorer.graph.hasNode(id) ? nameOf(explorer, id) : id);
  const memory = recallDrag();
  const [on, setOn] = createSignal(memory !== undefined);
  const [status, setStatus] = createSignal(memory?.last && tellOf(memory.last));

  /** What the reloaded places say of the node that was dragged before. */
  function tellOf({ layout, node, x, y }: Dragged): string {
    const place = explorer.atlas.positions[layout]?.nodes[node];
    const there = place?.[0] === x && place[1] === y;
    const name = label(node);
    return there
      ? say("drag.saved", { label: name })
      : say("drag.failed", { label: name, reason: say("drag.elsewhere") });
  }

  async function drop(id: string, [x, y]: readonly [number, number], putBack: () => void): Promise<void> {
    const round = (value: number) => Math.round(value * 10) / 10;
    const place = {
      atlas: explorer.atlas.graph.id,
      layout: props.layout,
      node: id,
      x: round(x),
      y: round(y),
    };
    const name = label(id);
    setStatus(say("drag.saving", { label: name }));
    // Written first: the page may be reloaded before the answer is here.
    rememberDrag({ last: place });
    const { saved, reason = say("drag.unreachable") } = await savePin(place, explorer.language());
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
    const stop = on() ? props.map?.letDrag?.((...dropped) => void drop(...dropped)) : undefined;
    if (stop) onCleanup(stop);
  });

  return (
    <div class="drag-tools">
      <ToggleButton pressed={on()} onPress={toggle}>
        {say("drag.toggle")}
      </ToggleButton>
      <p role="status">{status() ?? (on() ? say("drag.hint") : "")}</p>
    </div>
  );
}
