import { For, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/group.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

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
          <IconButton
            icon={icon}
            label={explorer.t(command)}
            onPress={() => explorer.requestCamera(target)}
          />
        )}
      </For>
    </Group>
  );
}
