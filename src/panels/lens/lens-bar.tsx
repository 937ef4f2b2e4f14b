import "../../i18n/late/lens.ts";
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { type Lens, type LensClass, lensClasses, lensKinds } from "../../core/view/lens.ts";
import { lensClaims } from "../../core/view/lens-claims.ts";
import { lensDash, lensLook } from "../../scene/lens/lens-looks.ts";
import { lensClassName } from "../../scene/lens/lens-scene.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup, Group, ToggleButton } from "../../ui/choice-group.tsx";
import { Icon, IconButton } from "../../ui/icon.tsx";
import { thenFocus } from "../../ui/then-focus.ts";
import { viewPanelId } from "../view/view-panel-id.ts";
import { LensList } from "./lens-list.tsx";

/** What colours the map, as a legend whose classes can be lit one at a time and listed, and the way back. */
export function LensBar(props: { explorer: Explorer; lens: Lens }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const [listed, setListed] = createSignal(true);
  const listId = createUniqueId();
  const by = () => props.lens.by;
  const claims = createMemo(() => lensClaims(explorer.graph, by(), explorer.passing()));
  const sizeOf = (one: LensClass) => {
    const { nodes = [], edges = [] } = claims().get(one) ?? {};
    return { nodes: nodes.length, ties: edges.length };
  };
  const nameOf = (one: LensClass) => lensClassName(by(), one, explorer.language());
  /** A class that the filter leaves nothing of stays where it is lit, to be put out. */
  const classes = () =>
    lensClasses[by()].filter((one) => {
      const { nodes, ties } = sizeOf(one);
      return nodes + ties > 0 || one === props.lens.only;
    });
  return (
    <section class="lens-bar" aria-label={t("lens.title")}>
      <Show when={props.lens.only}>
        {(only) => (
          <Show when={listed()}>
            <LensList
              id={listId}
              explorer={explorer}
              title={t("lens.listOf", { what: nameOf(only()) })}
              nodes={claims().get(only())?.nodes ?? []}
              edges={claims().get(only())?.edges ?? []}
            />
          </Show>
        )}
      </Show>
      <div class="lens-row">
        <ChoiceGroup
          label={t("lens.by")}
          labelShown
          choices={lensKinds.map((value) => ({ value, label: t(`lens.by.${value}`) }))}
          value={by()}
          onChoose={(next) => explorer.setLens({ by: next })}
        />
        <Group class="lens-classes" label={t("lens.classes")}>
          <span class="choice-label" aria-hidden="true" title={t("lens.countedHint")}>
            {t("lens.counted")}
          </span>
          <For each={classes()}>
            {(one) => (
              <ToggleButton
                pressed={props.lens.only === one}
                label={t("lens.counts", { what: nameOf(one), ...sizeOf(one) })}
                onPress={() =>
                  explorer.setLens(props.lens.only === one ? { by: by() } : { by: by(), only: one })
                }
              >
                <LensMark explorer={explorer} lens={props.lens} one={one} />
                <span>{nameOf(one)}</span>
                <span class="count">{sizeOf(one).nodes + sizeOf(one).ties}</span>
              </ToggleButton>
            )}
          </For>
        </Group>
        <Show when={props.lens.only}>
          <button
            type="button"
            class="quiet-button lens-fold"
            aria-expanded={listed()}
            aria-controls={listId}
            onClick={() => setListed(!listed())}
          >
            {t("lens.list")}
            <Icon name="unfold" />
          </button>
        </Show>
        <IconButton
          icon="close"
          label={t("lens.off")}
          onPress={() => thenFocus(() => explorer.setLens(undefined), viewPanelId)}
        />
      </div>
    </section>
  );
}

/** A box as the map draws what is in a class. */
function LensMark(props: { explorer: Explorer; lens: Lens; one: LensClass }): JSX.Element {
  const look = () => lensLook(props.lens.by, props.one, props.explorer.theme());
  const width = () => look().strokeWidth * 13;
  return (
    <svg class="lens-mark" viewBox="0 0 28 15" aria-hidden="true">
      <rect
        x="2"
        y="2"
        width="24"
        height="11"
        rx="3"
        stroke-width={width()}
        stroke-dasharray={lensDash(props.one, width()).join(" ")}
        style={{ fill: look().fill, stroke: look().stroke }}
      />
    </svg>
  );
}
