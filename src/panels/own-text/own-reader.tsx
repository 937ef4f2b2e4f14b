import "../../i18n/late/own.ts";
import {
  batch,
  createEffect,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  lazy,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from "solid-js";
import type { Id, TextIndex } from "../../core/atlas/schema.ts";
import { formatNumber } from "../../core/describe/describe-amount.ts";
import { createRawOffsets } from "../../core/text/anchor/raw-offsets.ts";
import { type OwnParagraph, ownParagraphs } from "../../core/text/own/own-paragraphs.ts";
import type { OwnText } from "../../core/text/own/read-own-text.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ToggleButton } from "../../ui/choice-group.tsx";
import { createVisibilityObserver } from "../../ui/create-visibility-observer.ts";
import { SentenceList } from "../text/sentence-list.tsx";
import type { TextParts } from "../text/text-reading.ts";
import { mediaMatches } from "../window/media-matches.ts";
import { printing } from "../window/printing.ts";
import { reveal } from "../window/reveal.ts";
import { createMarks, type Hits } from "./create-marks.ts";
import { FindBar } from "./find-bar.tsx";
import type { OwnParts } from "./own-passage.tsx";
import { OwnPassage } from "./own-passage.tsx";

// No build carries it: there the branch is dead.
const CurateWords = import.meta.env.DEV ? lazy(() => import("./curate-words.tsx")) : undefined;

/**
 * The reader's copy itself: its paragraphs under the names of the sections, the words of claims marked, and beside the
 * sentence that was chosen what rests on it. One sentence takes part in the order of Tab; arrow keys walk on from it.
 */
export function OwnReader(props: {
  parts: TextParts;
  index: TextIndex;
  own: OwnText;
  /** Told which sentences are in sight, each time that one comes or goes. */
  onSee(sentences: ReadonlySet<Id>): void;
}): JSX.Element {
  const { explorer, reading } = props.parts;
  const { t } = explorer;
  const { own, index } = props;
  const offsets = createRawOffsets(own.text);
  const set = ownParagraphs(own.text, own.anchoring, index, offsets);
  const sentences = new Map(reading.parts.flatMap((part) => part.sentences.map((one) => [one.id, one])));
  const pieces = set.text.flatMap((paragraph) => paragraph.pieces);
  const order = pieces.flatMap(({ sentence }) => sentence ?? []);
  const standing = new Set(order);
  const lost = own.anchoring.sentences.filter((one) => !("start" in one));
  const missing = lost.flatMap(({ sentence }) => sentences.get(sentence) ?? []);
  const [hits, setHits] = createSignal<Hits>({ all: [], now: undefined });
  const [walked, setWalked] = createSignal<Id>();
  const [current, setCurrent] = createSignal<Id>();
  const isChosen = (id: Id | undefined) => id !== undefined && reading.chosen().has(id);
  // Whichever was asked for last, a sentence or what rests on one.
  createEffect(
    on(explorer.sentence, (asked) => {
      if (asked !== undefined && standing.has(asked)) setCurrent(asked);
    }),
  );
  createEffect(
    on(explorer.selected, () => {
      if (!isChosen(current())) setCurrent((before) => order.find(isChosen) ?? before);
    }),
  );
  const wide = mediaMatches("(min-width: 80rem)");
  const wanted = () => explorer.part() === "beside";
  const want = (beside: boolean) => {
    rememberBeside(beside);
    explorer.setPart(beside ? "beside" : undefined);
  };
  onMount(() => {
    if (wide() && !explorer.embedded && recallBeside()) explorer.setPart("beside");
  });
  createEffect(() => explorer.setBeside(wanted() && wide() && !explorer.embedded));
  onCleanup(() => explorer.setBeside(false));
  // The strip lies over what has been scrolled past.
  const sight = createVisibilityObserver(
    0,
    () => body?.closest(".text-sentences")?.querySelector(".text-strip")?.getBoundingClientRect().height ?? 0,
  );
  const inSight = new Set<Id>();
  const prints = printing();
  const ownParts: OwnParts = {
    prints,
    watch: (id, element) =>
      sight(element, (near) => {
        if (near) inSight.add(id);
        else inSight.delete(id);
        props.onSee(inSight);
      }),
    parts: props.parts,
    text: own.text,
    lang: own.anchoring.converted === "traditional" ? "zh-Hant" : "zh-Hans",
    marks: createMarks(explorer, own, offsets, hits),
    sentence: (id) => sentences.get(id),
    current,
    stop: () => [walked(), current()].find((id) => id !== undefined && standing.has(id)) ?? order[0],
    walked: setWalked,
  };
  /** Chooses all that rests on a sentence. */
  const choose = (id: Id) =>
    batch(() => {
      const sentence = sentences.get(id);
      explorer.showSentence(id);
      explorer.selectAll(sentence ? reading.passing(sentence).map((claim) => claim.id) : []);
    });
  const hint = createUniqueId();
  let body: HTMLElement | undefined;
  const press = ({ target }: MouseEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>(".own-sentence") : null;
    const id = element?.dataset.sentence;
    // Who marks words to copy them chooses nothing.
    if (id !== undefined && getSelection()?.isCollapsed !== false) choose(id);
  };
  // The keyboard has the sentences' numbers, which are buttons.
  onMount(() => body?.addEventListener("click", press));
  const walk = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.classList.contains("own-number")) return;
    const at = order.indexOf(ownParts.stop() ?? "");
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: Math.max(0, at - 1),
      ArrowLeft: Math.max(0, at - 1),
      Home: 0,
      End: order.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : order[to];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) numberOf(next)?.focus();
  };
  const numberOf = (id: Id) =>
    body?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"] .own-number`);
  const pieceAt = (place: number) => pieces.findLast((piece) => piece.from <= place);
  const stretch = { from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 };
  return (
    <div class="own-reader">
      <div class="own-tools">
        <FindBar
          explorer={explorer}
          text={own.text}
          traditional={own.anchoring.converted === "traditional"}
          stretch={stretch}
          sentenceAt={(place) => pieceAt(place)?.sentence}
          onFind={(found) => {
            setHits(found);
            const piece = found.now && pieceAt(found.now.from);
            // From the field the keyboard goes on to where the words are.
            if (piece?.sentence !== undefined) setWalked(piece.sentence);
            const words = body?.querySelector(`[data-from="${piece?.from}"]`);
            if (words) reveal(words.closest(".own-sentence") ?? words, "start", true);
          }}
        />
        <Show when={wide() && !explorer.embedded}>
          <ToggleButton pressed={wanted()} onPress={() => want(!wanted())}>
            {t("own.beside")}
          </ToggleButton>
        </Show>
        <OwnLegend explorer={explorer} />
      </div>
      <Aside explorer={explorer} own={ownParts} paragraphs={set.before} name="own.before" />
      <p id={hint} class="visually-hidden">
        {t("own.walk")}
      </p>
      <Show when={current() === undefined && !prints()}>
        <p class="own-hint muted">{t("own.chooseHint")}</p>
      </Show>
      <article
        ref={body}
        class="own-text"
        lang={ownParts.lang}
        aria-label={t("own.reader")}
        aria-describedby={hint}
        onKeyDown={walk}
      >
        <For each={set.text}>{(paragraph) => <OwnPassage own={ownParts} paragraph={paragraph} />}</For>
      </article>
      <Aside explorer={explorer} own={ownParts} paragraphs={set.after} name="own.after" />
      <Show when={missing.length > 0}>
        <section class="text-part own-lost">
          <h3>{t("own.notFound")}</h3>
          <SentenceList parts={props.parts} sentences={missing} first={false} />
        </section>
      </Show>
      {CurateWords && (
        <Suspense>
          <CurateWords explorer={explorer} index={index} own={own} body={body} />
        </Suspense>
      )}
    </div>
  );
}

const besideKey = "mailuo.beside";

/** Whether the map stood beside the text when that was last chosen; not where nothing can be stored. */
function recallBeside(): boolean {
  try {
    return localStorage.getItem(besideKey) === "true";
  } catch {
    return false;
  }
}

function rememberBeside(beside: boolean): void {
  try {
    localStorage.setItem(besideKey, String(beside));
  } catch {
    // Then it is chosen anew, which is all that is lost.
  }
}

/** How many paragraphs around the text are shown at most, those that are next to it. */
const mostAround = 200;

/** What stands around the text in a copy, folded: of a page of the web that is much. */
function Aside(props: {
  explorer: Explorer;
  own: OwnParts;
  paragraphs: readonly OwnParagraph[];
  name: "own.before" | "own.after";
}): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const nearest = () =>
    props.name === "own.before" ? props.paragraphs.slice(-mostAround) : props.paragraphs.slice(0, mostAround);
  const size = () =>
    props.paragraphs.reduce(
      (sum, { pieces }) => pieces.reduce((all, { from, to }) => all + to - from, sum),
      0,
    );
  return (
    <Show when={props.paragraphs.length > 0}>
      <details class="own-aside" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="muted">
          {props.explorer.t(props.name, { count: formatNumber(size(), props.explorer.language()) })}
          <Show when={nearest().length < props.paragraphs.length}>
            {" "}
            {props.explorer.t("own.nearest", { count: mostAround })}
          </Show>
        </summary>
        <Show when={open()}>
          <div class="own-text" lang={props.own.lang}>
            <For each={nearest()}>{(paragraph) => <OwnPassage own={props.own} paragraph={paragraph} />}</For>
          </div>
        </Show>
      </details>
    </Show>
  );
}

/** What the marks on words mean. */
function OwnLegend(props: { explorer: Explorer }): JSX.Element {
  const { t } = props.explorer;
  return (
    <ul class="view-legend own-legend" aria-label={t("page.legend")}>
      <For each={["line", "dotted", "dashed", "deep", "ground"] as const}>
        {(kind) => (
          <li>
            <span class={`own-swatch is-${kind}`} aria-hidden="true">
              {t("own.swatch")}
            </span>{" "}
            {t(`own.legend.${kind}`)}
          </li>
        )}
      </For>
    </ul>
  );
}
