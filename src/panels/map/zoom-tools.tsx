import { createMemo, For, type JSX, Show } from "solid-js";
import { countAt } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { arrange } from "../../state/reader-actions.ts";
import { Group, ToggleButton } from "../../ui/choice-group.tsx";
import { IconButton } from "../../ui/icon.tsx";

const tools = [
  { command: "command.zoomIn", target: "in", icon: "plus" },
  { command: "command.zoomOut", target: "out", icon: "minus" },
  { command: "command.fit", target: "all", icon: "fit" },
] as const;

/** Closer, farther, and all of it, more of it or only what is left: for those who have no wheel, and to be found by those who have. */
export function ZoomTools(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const isMap = () => explorer.view() === "map" && !explorer.tour();
  /** How many nodes that pass only the detail has places for. */
  const more = createMemo(() => {
    const left = explorer.left();
    return left.size - countAt(explorer.graph, left, explorer.placed());
  });
  return (
    <div class="stage-tools">
      <Show when={isMap()}>
        <div role="status" class="detail-note">
          <Show when={explorer.detailCame()}>
            {explorer.t("page.detailCame")}
            <button type="button" class="link-button" onClick={() => explorer.setDetail(false)}>
              {explorer.t("page.toOverview")}
            </button>
          </Show>
        </div>
        <div class="stage-toggles">
          <Show when={explorer.narrowed() && explorer.left().size > 0}>
            <ToggleButton
              pressed={explorer.arranged()}
              label={explorer.t("page.arrangeHint")}
              onPress={() => arrange(explorer, !explorer.arranged())}
            >
              {explorer.t("page.arrange")}
            </ToggleButton>
          </Show>
          <ToggleButton
            pressed={explorer.detail()}
            label={explorer.t(more() > 0 ? "page.detailMore" : "page.detailHint", { count: more() })}
            onPress={() => explorer.setDetail(!explorer.detail())}
          >
            {explorer.t("page.detail")}
            <Show when={more() > 0}>
              <span class="count">+{more()}</span>
            </Show>
          </ToggleButton>
        </div>
      </Show>
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
    </div>
  );
}
