import "../../i18n/late/card.ts";
import { type JSX, Show } from "solid-js";
import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import { focusSteps } from "../../core/link/link-state.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { thenFocus } from "../../ui/then-focus.ts";
import { nameOf } from "../entity/name-of.ts";
import { viewPanelId } from "../view/view-panel-id.ts";

/** That only a neighbourhood is looked at, how far it reaches, and the way out. */
export function FocusBar(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  return (
    <Show when={explorer.focus()}>
      {(focus) => (
        <div class="focus-bar" role="status">
          <Icon name="focus" />
          <strong>{t("explore.focusOn", { name: nameOf(explorer, focus().id) })}</strong>
          <span class="muted">
            {t("explore.focusCount", {
              count: neighbourhood(explorer.graph, focus().id, focus().steps).size,
            })}
          </span>
          <ChoiceGroup
            label={t("explore.focusSteps")}
            choices={focusSteps.map((steps) => ({ value: String(steps), label: String(steps) }))}
            value={String(focus().steps)}
            onChoose={(value) => {
              const steps = focusSteps.find((one) => String(one) === value);
              if (steps) explorer.setFocus({ ...focus(), steps });
            }}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={t("explore.leaveFocus")}
            onClick={() => thenFocus(() => explorer.setFocus(undefined), viewPanelId)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </Show>
  );
}
