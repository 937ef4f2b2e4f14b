import "../../i18n/late/tour.ts";
import { For, type JSX, Show } from "solid-js";
import type { HandoutStep } from "../../core/tour/handout.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { StepPicture } from "./create-step-pictures.ts";
import { HandoutPicture } from "./handout-picture.tsx";

/** One step on the hand-out: what is shown and said, and the sentences that it rests on. */
export function HandoutStepView(props: {
  explorer: Explorer;
  step: HandoutStep;
  picture: StepPicture | undefined;
  /** The step is opened on the page. */
  onOpen(): void;
}): JSX.Element {
  const { t } = props.explorer;
  // In full, so that it works from the printed file, too.
  const href = () => new URL(props.step.hash, window.location.href).href;
  const list = (parts: readonly string[]) => parts.join(t("common.listSeparator"));
  // Those of one section together: its name is said once.
  const sentences = () => {
    const named = props.step.sentences;
    return list(
      [...new Set(named.map(({ section }) => section))].map((section) => {
        const ids = list(named.filter((one) => one.section === section).map(({ id }) => id));
        return section === undefined ? ids : t("tour.sentenceIn", { id: ids, section });
      }),
    );
  };
  return (
    <li
      class="handout-step"
      classList={{ "begins-page": props.picture?.kind === "drawn" && props.picture.begins }}
    >
      <h2>
        <span class="tour-number">{props.step.number}</span>
        {props.step.caption}
      </h2>
      <p class="handout-shown muted">
        <a href={href()} onClick={() => props.onOpen()}>
          {t(`view.${props.step.drawing.link.view}`)}
        </a>
        <Show when={props.step.filter}>{(filter) => <> · {filter()}</>}</Show>
      </p>
      <HandoutPicture explorer={props.explorer} step={props.step} picture={props.picture} />
      <h3>{t("tour.says")}</h3>
      <p>{props.step.notes}</p>
      <Show when={props.step.claims.length > 0}>
        <h3>{t("tour.claims")}</h3>
        <ul class="handout-claims">
          <For each={props.step.claims}>{(claim) => <li>{claim.sentence}</li>}</For>
        </ul>
      </Show>
      <Show when={sentences()}>
        {(named) => (
          <p class="handout-sentences muted">
            {t("tour.sentences")}: {named()}
          </p>
        )}
      </Show>
    </li>
  );
}
