import "../../i18n/late/tour.ts";
import { faces } from "virtual:mailuo-font";
import { createMemo, createResource, For, type JSX, onCleanup, onMount } from "solid-js";
import type { Tour } from "../../core/atlas/schema.ts";
import { handout } from "../../core/tour/handout.ts";
import { embedFaces } from "../../export/embed-faces.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { createStepPictures } from "./create-step-pictures.ts";
import { HandoutStepView } from "./handout-step.tsx";

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
    () => (sheet ? wordsOf(sheet) : []),
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

/** How much room each step takes on paper without its picture, in points, the first with what stands above; then the sources. */
function wordsOf(sheet: HTMLElement): readonly number[] {
  sheet.classList.add("is-measured");
  const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
  const heads = [height(sheet.querySelector(".handout-head"))];
  const words = [...sheet.querySelectorAll(".handout-step")].map(
    (step, at) => height(step) - height(step.querySelector(".handout-seen")) + (heads[at] ?? 0),
  );
  const after = height(sheet.querySelector(".handout-sources"));
  sheet.classList.remove("is-measured");
  return [...words, after].map((pixels) => pixels * pointsPerPixel);
}
