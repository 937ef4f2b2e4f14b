import { For, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Group, ToggleButton } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";
import { lensCommands } from "./lens-commands.ts";

/** What can be listed, and what the map can be coloured by, in the menu of bases; what is pressed puts the usual colours back. */
export function LensChoices(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  return (
    <For each={["lens.lists", "lens.choices"] as const}>
      {(title) => (
        <Group class="facet-values lens-choices" label={t(title)}>
          <p class="facet-title">{t(title)}</p>
          <For each={lensCommands.filter(({ lists }) => lists === (title === "lens.lists"))}>
            {(command) => {
              const pressed = () => command.when?.(explorer) === false;
              const choose = () => {
                command.run(explorer);
                // A list comes to stand under the menu, which folds when the focus goes elsewhere.
                if (command.lists) document.getElementById(viewPanelId)?.focus();
              };
              return (
                <ToggleButton
                  class="facet-value"
                  pressed={pressed()}
                  onPress={() => (pressed() ? explorer.setLens(undefined) : choose())}
                >
                  <span>{t(command.title)}</span>
                  <Icon name="check" />
                </ToggleButton>
              );
            }}
          </For>
        </Group>
      )}
    </For>
  );
}
