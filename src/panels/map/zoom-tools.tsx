import { For, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/group.tsx";
import { Icon } from "../../ui/icon.tsx";

const tools = [
  { command: "command.zoomIn", target: "in", icon: "plus" },
  { command: "command.zoomOut", target: "out", icon: "minus" },
  { command: "command.fit", target: "all", icon: "fit" },
] as const;

/** Closer, farther, and all of it: for those who have no wheel, and to be found by those who have. */
export function ZoomTools(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <Group class="zoom-tools" label={explorer.t("page.zoom")}>
      <For each={tools}>
        {({ command, target, icon }) => (
          <button
            type="button"
            class="icon-button"
            aria-label={explorer.t(command)}
            title={explorer.t(command)}
            onClick={() => explorer.requestCamera(target)}
          >
            <Icon name={icon} />
          </button>
        )}
      </For>
    </Group>
  );
}
