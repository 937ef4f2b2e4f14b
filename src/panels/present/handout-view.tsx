import "../../i18n/late/tour.ts";
import { faces } from "virtual:mailuo-font";
import {
  createMemo,
  createResource,
  createSignal,
  For,
  type JSX,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from "solid-js";
import type { Tour } from "../../core/atlas/schema.ts";
import { type HandoutStep, handout } from "../../core/tour/handout.ts";
import { embedFaces } from "../../export/embed-faces.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { createStepPictures, type StepPicture } from "./create-step-pictures.ts";
import "../../i18n/late/export.ts";
import { drawnInstead } from "./step-drawn.ts";

/** A tour as it is printed: over the page on the screen, alone on paper. */
export function HandoutView(props: { explorer: Explorer; tour: Tour; onClose(): void }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const paper = createMemo(() => handout(explorer, props.tour, explorer.language(), explorer.link().atlas));
  const [embedded] = createResource(() => embedFaces(faces));
  const drawing = createMemo(() => ({
    explorer,
    language: explorer.language(),
    // Printing, which is light, has pictures of its own already: they are not drawn anew for it.
    theme: explorer.screenTheme(),
  }));
  let sheet: HTMLElement | undefined;
  const { pictures, drawn } = createStepPictures(
    drawing,
    paper,
    () => (embedded.loading ? undefined : embedded()),
    () => (sheet ? partsOf(sheet) : []),
  );
  const ready = () => pictures().every(({ kind }) => kind !== "drawing");
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    props.onClose();
  };
  let view: HTMLElement | undefined;
  const before = document.activeElement;
  // Before the page's own keys hear of it.
  window.addEventListener("keydown", keys, true);
  onCleanup(() => {
    window.removeEventListener("keydown", keys, true);
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  onMount(() => view?.focus());
  return (
    <section
      class="handout"
      ref={(element) => {
        view = element;
      }}
      tabindex="-1"
      aria-label={t("tour.handoutOf", { title: paper().title })}
    >
      <div class="handout-tools">
        <button type="button" class="main-button" disabled={!ready()} onClick={() => window.print()}>
          <Icon name="print" />
          {t("tour.print")}
        </button>
        <p class="handout-progress muted" role="status">
          {ready() ? "" : t("tour.drawn", { made: drawn(), total: paper().steps.length })}
        </p>
        <button
          type="button"
          class="icon-button"
          aria-label={t("common.close")}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </div>
      <article
        class="handout-paper"
        ref={(element) => {
          sheet = element;
        }}
      >
        <header class="handout-head">
          <p class="muted">{paper().atlas}</p>
          <h1>{paper().title}</h1>
          <p>{paper().description}</p>
        </header>
        <ol class="handout-steps">
          <For each={paper().steps}>
            {(step, at) => (
              <HandoutStepView
                explorer={explorer}
                step={step}
                picture={pictures()[at()]}
                onOpen={() => props.onClose()}
              />
            )}
          </For>
        </ol>
        <section class="handout-sources">
          <h2>{t("tour.sources")}</h2>
          <ul>
            <For each={paper().sources}>{(source) => <li>{source.text}</li>}</For>
          </ul>
          <p class="muted">
            {t("tour.version", {
              atlas: paper().atlas,
              version: paper().version,
              date: paper().updated,
            })}
          </p>
        </section>
      </article>
    </section>
  );
}

const pointsPerPixel = 0.75;

/**
 * How much room each step takes on paper without its picture, in points, the first with what stands above; then the sources.
 * What is never divided is told apart: all down to the first claim, then each claim, the last with what stands below it.
 */
function partsOf(sheet: HTMLElement): readonly (readonly number[])[] {
  sheet.classList.add("is-measured");
  const box = (element: Element) => element.getBoundingClientRect();
  const height = (element: Element | null) => (element ? box(element).height : 0);
  const heads = [height(sheet.querySelector(".handout-head"))];
  const steps = [...sheet.querySelectorAll(".handout-step")].map((step, at) => {
    const claims = [...step.querySelectorAll(".handout-claims > li")];
    const ends = [...claims.slice(0, -1).map((claim) => box(claim).bottom), box(step).bottom];
    const seen = height(step.querySelector(".handout-seen")) - (heads[at] ?? 0);
    return ends.map((end, part) => end - (ends[part - 1] ?? box(step).top + seen));
  });
  const after = [height(sheet.querySelector(".handout-sources"))];
  sheet.classList.remove("is-measured");
  return [...steps, after].map((parts) => parts.map((pixels) => pixels * pointsPerPixel));
}

/** One step on the hand-out: what is shown and said, and the sentences that it rests on. */
function HandoutStepView(props: {
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
      classList={{
        "begins-page": props.picture?.kind === "drawn" && props.picture.begins,
        "runs-on": props.picture?.kind === "drawn" && props.picture.runsOn,
      }}
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

/** What a step shows, drawn; or that it is being drawn, or why it is not. */
function HandoutPicture(props: {
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
