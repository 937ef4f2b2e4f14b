import "../../i18n/late/export.ts";
import "../../i18n/late/tour.ts";
import { createSignal, type JSX, Match, Show, Switch } from "solid-js";
import type { HandoutStep } from "../../core/tour/handout.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { StepPicture } from "./create-step-pictures.ts";
import { drawnInstead } from "./step-drawn.ts";

/** What a step shows, drawn; or that it is being drawn, or why it is not. */
export function HandoutPicture(props: {
  explorer: Explorer;
  step: HandoutStep;
  picture: StepPicture | undefined;
}): JSX.Element {
  const { t, language } = props.explorer;
  const [broken, setBroken] = createSignal<string>();
  const drawn = () => {
    const { picture } = props;
    return picture?.kind === "drawn" && broken() !== picture.screen ? picture : undefined;
  };
  const instead = () => drawnInstead(props.explorer, props.step.drawing, language());
  return (
    <figure class="handout-picture">
      <Switch fallback={<p class="handout-unseen handout-seen muted">{t("tour.drawing")}</p>}>
        <Match when={drawn()}>
          {(picture) => (
            <>
              <img
                class="handout-seen handout-screen"
                src={picture().screen}
                alt={picture().alt}
                width={960}
                height={Math.round(960 / picture().aspect)}
                onError={() => setBroken(picture().screen)}
              />
              <Show when={picture().print !== picture().screen}>
                <img
                  class="handout-print"
                  src={picture().print}
                  alt={picture().alt}
                  width={960}
                  height={Math.round(960 / picture().aspect)}
                />
              </Show>
              <Show when={instead()}>{(said) => <figcaption class="muted">{said()}</figcaption>}</Show>
            </>
          )}
        </Match>
        <Match when={props.picture?.kind === "empty"}>
          <p class="handout-unseen handout-seen muted">{t("export.empty")}</p>
        </Match>
        <Match when={props.picture?.kind === "failed" || props.picture?.kind === "drawn"}>
          <p class="handout-unseen handout-seen" role="alert">
            {t("tour.notDrawn")}
          </p>
        </Match>
      </Switch>
    </figure>
  );
}
