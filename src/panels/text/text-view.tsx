import "../../i18n/late/text.ts";
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import type { Id, Source, TextIndex } from "../../core/atlas/schema.ts";
import { isFiltering } from "../../core/view/filter.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { atlasFile, isUnfetched } from "../../state/fetch-text.ts";
import { createOpenCopies } from "../../state/kept-text.ts";
import { createVisibilityObserver } from "../../ui/create-visibility-observer.ts";
import { thenFocus } from "../../ui/then-focus.ts";
import { BasisLegend, ProjectLegend, Swatch } from "../entity/legends.tsx";
import { createOwnReading, pasteText } from "../own-text/create-own-reading.ts";
import { MatchResult } from "../own-text/match-result.tsx";
import { OwnInvitation } from "../own-text/own-invitation.tsx";
import { OwnReader } from "../own-text/own-reader.tsx";
import { readApart } from "../own-text/read-apart.ts";
import { Unfetched } from "../shell/unfetched.tsx";
import { EmptyState } from "../view/empty-state.tsx";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { LongNote } from "../view/long-note.tsx";
import { ViewFrame } from "../view/view-frame.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";
import { mediaMatches } from "../window/media-matches.ts";
import { printing } from "../window/printing.ts";
import { reveal, revealAmid } from "../window/reveal.ts";
import { drawnInTurn } from "./drawn-in-turn.ts";
import { SentenceList } from "./sentence-list.tsx";
import type { TextParts } from "./text-reading.ts";
import { createTextReading } from "./text-reading.ts";
import { TextStrip } from "./text-strip.tsx";

// Fetched when the text stands: it brings every rule of the checker.
const ReviewNotes = fetched(() => import("./review-notes.tsx"), "ReviewNotes");

// Of the page, as each atlas that is opened has a view of its own.
const openCopies = createOpenCopies();

/** The most sentences and claims that are all drawn, wherever they lie. */
const mostDrawn = 2000;

/** The text sentence by sentence: what the atlas takes from where; its words only where the reader brings them. */
export function TextView(props: { explorer: Explorer; folder: string }): JSX.Element {
  const { explorer } = props;
  return (
    <ViewFrame explorer={explorer} class="text-view" tools={<TextLegend explorer={explorer} />}>
      <Show
        when={explorer.atlas.textIndex}
        fallback={
          <Show
            when={isUnfetched(props.folder, "text-index.json")}
            fallback={<EmptyState explorer={explorer} message={explorer.t("text.noIndex")} />}
          >
            <Unfetched t={explorer.t} file={atlasFile(props.folder, "text-index.json")} />
          </Show>
        }
      >
        {(index) => <IndexedText explorer={explorer} index={index()} />}
      </Show>
    </ViewFrame>
  );
}

/** The strip, and under it the reader's copy, or every sentence with its claims. */
function IndexedText(props: { explorer: Explorer; index: TextIndex }): JSX.Element {
  const { explorer } = props;
  const reading = createTextReading(explorer, props.index);
  const size = createMemo(() =>
    reading
      .listed()
      .reduce((sum, { sentences }) => sentences.reduce((all, one) => all + 1 + one.claims.length, sum), 0),
  );
  const long = () => size() > mostDrawn;
  const prints = printing();
  const narrow = mediaMatches("(max-width: 37.4rem)");
  const parts: TextParts = {
    explorer,
    reading,
    sight: createVisibilityObserver(),
    long,
    whole: () => prints() || !long(),
    drawn: drawnInTurn(explorer, reading, () => prints() || long()),
  };
  const copy = createOwnReading(explorer, props.index, {
    storage: () => window.localStorage,
    open: openCopies,
    read: readApart,
  });
  onMount(() => onCleanup(pasteText(explorer)));
  const [seen, setSeen] = createSignal<ReadonlySet<Id>>(new Set());
  let body: HTMLDivElement | undefined;
  const elementOf = (id: Id) => body?.querySelector<HTMLElement>(`[data-sentence~="${CSS.escape(id)}"]`);
  const go = (id: Id | undefined, atOnce = false) => {
    const element = id === undefined ? undefined : elementOf(id);
    if (element && long() && !explorer.ownText()) revealAmid(element, "start");
    else if (element) reveal(element, "start", atOnce || explorer.still());
  };
  const firstChosen = () => [...reading.chosen()].find((id) => elementOf(id));
  onMount(() => go(explorer.sentence() ?? firstChosen(), true));
  createEffect(
    on(
      explorer.sentence,
      (id) => {
        // Words stay where they are under the eyes of who chooses them, unless the card comes over them.
        if (id !== undefined && explorer.ownText() && !narrow() && isInSight(elementOf(id))) return;
        go(id);
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      explorer.ownText,
      // What a copy was opened by may have gone with its coming.
      () => thenFocus(() => go(explorer.sentence() ?? firstChosen(), true), viewPanelId),
      { defer: true },
    ),
  );
  createEffect(
    on(
      explorer.selected,
      () => {
        // Who chooses a claim in the list has its sentence before their eyes already.
        const seen = [...reading.chosen()].some((id) => isInSight(elementOf(id)));
        if (!seen) go(firstChosen());
      },
      { defer: true },
    ),
  );
  // Coming back, the reader is shown what is chosen then.
  onCleanup(() => explorer.showSentence(undefined));
  const open = (id: Id) => {
    explorer.showSentence(id);
    headOf(elementOf(id))?.focus({ preventScroll: true });
  };
  return (
    <Show when={reading.listed().length > 0} fallback={<EmptyState explorer={explorer} />}>
      <div ref={body} class="text-sentences">
        <Show when={reading.source}>{(source) => <TextSource explorer={explorer} source={source()} />}</Show>
        <Show when={!explorer.ownText()}>
          <OwnInvitation explorer={explorer} />
        </Show>
        <MatchResult explorer={explorer} index={props.index} reading={copy} onGo={open} />
        <TextStrip
          explorer={explorer}
          reading={reading}
          seen={explorer.ownText() ? seen() : undefined}
          onGo={open}
        />
        <Show
          when={explorer.ownText()}
          keyed
          fallback={
            <>
              <LongNote explorer={explorer} long={long()} />
              <For each={reading.listed()}>
                {(part, at) => (
                  <section class="text-part">
                    <h3>{part.section?.label[explorer.language()] ?? explorer.t("text.noSection")}</h3>
                    <Show
                      when={isRecord(part.sentences)}
                      fallback={<SentenceList parts={parts} sentences={part.sentences} first={at() === 0} />}
                    >
                      <RecordRow parts={parts} sentences={part.sentences} />
                    </Show>
                  </section>
                )}
              </For>
            </>
          }
        >
          {(own) => (
            <OwnReader
              parts={parts}
              index={props.index}
              own={own}
              onSee={(sentences) => setSeen(new Set(sentences))}
            />
          )}
        </Show>
        <Guarded t={explorer.t} name={explorer.t("text.review")}>
          <ReviewNotes explorer={explorer} index={props.index} />
        </Guarded>
      </div>
    </Show>
  );
}

/** What a sentence begins with, in the list and in the reader's copy: where the focus goes. */
const headOf = (element: HTMLElement | null | undefined) =>
  element?.querySelector<HTMLElement>("h4, .own-number");

/** Whether the head of an element can be seen in the window, the strip not being over it. */
function isInSight(element: HTMLElement | null | undefined): boolean {
  const head = headOf(element)?.getBoundingClientRect();
  const strip = element?.closest(".text-sentences")?.querySelector(".text-strip")?.getBoundingClientRect();
  return head !== undefined && head.bottom > (strip?.bottom ?? 0) && head.top < window.innerHeight;
}

/** Whether sentences only say where the text comes from, so that nothing rests on any of them. */
function isRecord(sentences: readonly TextSentence[]): boolean {
  return sentences.every(({ record, claims }) => record && claims.length === 0);
}

/** The sentences that only say where the text comes from, as one row. */
function RecordRow(props: { parts: TextParts; sentences: readonly TextSentence[] }): JSX.Element {
  const { explorer, reading } = props.parts;
  const ends = () => [props.sentences[0], props.sentences.at(-1)] as const;
  const name = () => {
    const [first, last] = ends();
    return first === last ? (first?.id ?? "") : `${first?.id}–${last?.id}`;
  };
  const size = () => {
    const [first, last] = ends();
    const length = props.sentences.reduce((sum, sentence) => sum + sentence.length, 0);
    return explorer.t("text.sizes", { from: first?.number ?? 0, to: last?.number ?? 0, length });
  };
  return (
    <ol>
      <li
        class="sentence"
        data-sentence={props.sentences.map(({ id }) => id).join(" ")}
        aria-current={props.sentences.some(({ id }) => reading.isCurrent(id)) ? "true" : undefined}
      >
        <div class="sentence-head">
          <h4 tabIndex={-1}>{name()}</h4>
          <p class="muted">{size()}</p>
        </div>
        <p class="sentence-claims muted">{explorer.t("text.record")}</p>
      </li>
    </ol>
  );
}

/** What the strip's ticks and hues and the list's lines mean. */
function TextLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const seen = new Set(explorer.graph.mapEdges((_id, { edge }) => edge.basis));
  const narrow = mediaMatches("(max-width: 37.4rem)");
  const legend = () => (
    <ul class="view-legend" aria-label={explorer.t("page.legend")}>
      <li>{explorer.t("text.measure")}</li>
      <Show when={explorer.language() === "en"}>
        <li>{explorer.t("text.gloss")}</li>
      </Show>
      <ProjectLegend explorer={explorer} />
      <Show when={explorer.filter().mode === "fade" && isFiltering(explorer.filter())}>
        <li>
          <Swatch class="is-filtered" />
          {explorer.t("text.filtered")}
        </li>
      </Show>
      <BasisLegend explorer={explorer} has={(basis) => seen.has(basis)} />
    </ul>
  );
  // Where it would take the place of the first claims it is unfolded.
  return (
    <Show when={narrow()} fallback={legend()}>
      <details class="text-legend">
        <summary>{explorer.t("page.legend")}</summary>
        {legend()}
      </details>
    </Show>
  );
}

/** The article whose sentences these are: its title, who wrote and published it and when, and the address to read it at. */
function TextSource(props: { explorer: Explorer; source: Source }): JSX.Element {
  const { explorer } = props;
  const title = () => props.source.title[explorer.language()];
  const said = () => {
    const { author, publisher, published } = props.source;
    return [author?.[explorer.language()], publisher[explorer.language()], published]
      .filter((part) => part !== undefined)
      .join(" · ");
  };
  return (
    <p class="text-source">
      <Show when={props.source.url} fallback={title()}>
        {(url) => (
          <a href={url()} target="_blank" rel="noopener noreferrer">
            {title()} ↗
          </a>
        )}
      </Show>
      <span class="muted">{said()}</span>
      <Show when={props.source.url}>{(url) => <span class="muted text-address">{url()}</span>}</Show>
    </p>
  );
}
