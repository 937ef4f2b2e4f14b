import { createMemo, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { OwnParagraph, OwnPiece } from "../../core/text/own/own-paragraphs.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import { SentenceClaims } from "../text/sentence-claims.tsx";
import { ArticleLink } from "../text/sentence-list.tsx";
import { countClaims, type TextParts } from "../text/text-reading.ts";
import type { Marks } from "./create-marks.ts";
import { markedRuns } from "./paint-marks.ts";

/** How long a line is at most that no mark ends and that so is a heading. */
const longestHeading = 36;

/** A paragraph of a copy, the sections that begin with it, and what rests on the sentence of it that was chosen. */
export function OwnPassage(props: { own: OwnParts; paragraph: OwnParagraph }): JSX.Element {
  const { own, paragraph } = props;
  const { explorer } = own.parts;
  const words = paragraph.pieces.map(({ from, to }) => own.text.slice(from, to)).join("");
  const isHeading = words.length <= longestHeading && !/[。！？!?；;…：:，,][”’」』）)"]*$/u.test(words);
  const listed = createMemo(() => {
    const sentences = paragraph.pieces.flatMap(({ sentence }) => own.sentence(sentence ?? "") ?? []);
    return own.prints()
      ? sentences.filter(({ claims, record }) => claims.length > 0 || !record)
      : sentences.filter(({ id }) => id === own.current());
  });
  return (
    <div class="own-passage">
      <For each={paragraph.sections}>
        {(section) => (
          <h3 class="own-section" lang={explorer.language() === "zh" ? undefined : "en"}>
            {section.label[explorer.language()]}
          </h3>
        )}
      </For>
      <p classList={{ "is-heading": isHeading }}>
        <For each={paragraph.pieces}>{(piece) => <Piece own={own} piece={piece} />}</For>
      </p>
      <For each={listed()}>{(sentence) => <ClaimsBeside own={own} sentence={sentence} />}</For>
    </div>
  );
}

/** A sentence with its number, by which the keyboard reaches it; or words that are in none. */
function Piece(props: { own: OwnParts; piece: OwnPiece }): JSX.Element {
  const { own, piece } = props;
  const { explorer, reading } = own.parts;
  const { t } = explorer;
  const { sentence: id, status } = piece;
  if (id === undefined || status === undefined) return <Words own={own} piece={piece} />;
  const count = () => own.sentence(id)?.claims.length ?? 0;
  const said = () => (status === "exact" ? undefined : t(`own.status.${status}`));
  const name = () => {
    const status = said();
    if (status === undefined) return t("own.number", { sentence: id, count: count() });
    return t("own.numberStatus", { sentence: id, status, count: count() });
  };
  let element: HTMLSpanElement | undefined;
  onMount(() => element && onCleanup(own.watch(id, element)));
  return (
    <span
      ref={element}
      class="own-sentence"
      classList={{ "is-chosen": reading.chosen().has(id), "is-current": own.current() === id }}
      data-sentence={id}
    >
      <button
        type="button"
        class="own-number"
        lang={explorer.language() === "zh" ? undefined : "en"}
        tabIndex={own.stop() === id ? 0 : -1}
        aria-label={name()}
        aria-pressed={own.current() === id}
        onFocus={() => own.walked(id)}
      >
        {id}
        <Show when={said()}>{(status) => <span class="own-status"> {status()}</span>}</Show>
      </button>
      <Words own={own} piece={piece} />
    </span>
  );
}

/** The words of a piece as one text as long as they are, so that places in them can be found. */
function Words(props: { own: OwnParts; piece: OwnPiece }): JSX.Element {
  const { own, piece } = props;
  const { marks } = own;
  const words = unwrapped(own.text.slice(piece.from, piece.to));
  if (marks.inElements)
    return (
      <span data-from={piece.from}>
        <For each={markedRuns(words, piece, marks.layers())}>
          {(run) => (run.names.length > 0 ? <mark class={run.names.join(" ")}>{run.words}</mark> : run.words)}
        </For>
      </span>
    );
  const node = document.createTextNode(words);
  onMount(() => marks.set({ piece, node }));
  return <span data-from={piece.from}>{node}</span>;
}

/** Words without the ends of lines amid them, at which nothing stands between ideographs; as long as before. */
function unwrapped(words: string): string {
  return words.replace(/[\r\n]/g, (_, at: number) => {
    const isLatin = /[\w,.;:]/.test(words.slice(0, at).trimEnd().at(-1) ?? "");
    return isLatin ? " " : "\u200B";
  });
}

/** What rests on a sentence, as a list beside it. */
function ClaimsBeside(props: { own: OwnParts; sentence: TextSentence }): JSX.Element {
  const { own, sentence } = props;
  const { parts } = own;
  const { explorer, reading } = parts;
  const { t } = explorer;
  const shown = createMemo(() => reading.shown(sentence));
  const lang = () => (explorer.language() === "zh" ? undefined : "en");
  return (
    <section class="own-claims" lang={lang()} aria-label={t("own.claims", { sentence: sentence.id })}>
      <p class="own-claims-head">
        <b>{sentence.id}</b>{" "}
        <span class="muted">
          {sentence.claims.length > 0
            ? countClaims(explorer, sentence, reading.passing(sentence).length)
            : t(sentence.record ? "text.record" : "text.noClaim")}
        </span>{" "}
        <ArticleLink parts={parts} sentence={sentence} name={sentence.id} />
      </p>
      <SentenceClaims parts={parts} claims={shown()} first={true} />
    </section>
  );
}

/** What the paragraphs of a copy share. */
export interface OwnParts {
  readonly parts: TextParts;
  readonly text: string;
  /** The script that its characters are of, which decides their shapes and how they are read aloud. */
  readonly lang: "zh-Hans" | "zh-Hant";
  readonly marks: Marks;
  sentence(id: Id): TextSentence | undefined;
  /** The sentence whose claims are listed beside it. */
  current(): Id | undefined;
  /** The sentence that takes part in the order of Tab. */
  stop(): Id | undefined;
  /** Whether the page is being printed, with the claims of every sentence. */
  prints(): boolean;
  /** Watches whether a sentence is in sight; gives how to stop. */
  watch(id: Id, element: Element): () => void;
  /** Says where the keyboard stands. */
  walked(id: Id): void;
}
