import { createMemo, For, Index, type JSX, Show } from "solid-js";
import type { TextSentence } from "../../core/view/text-parts.ts";
import { type Cut, createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import { SentenceItem } from "./sentence-item.tsx";
import type { TextParts } from "./text-parts.ts";

/** How tall a sentence is expected to be without its claims, and with each of them, in CSS pixels. */
const sentenceHeight = 90;
const claimHeight = 15;

/** The sentences of a part of the text; in a long text they are drawn in portions, as far as they are near to what is seen. */
export function SentenceList(props: {
  parts: TextParts;
  sentences: readonly TextSentence[];
  /** Whether the text begins with them. */
  first: boolean;
}): JSX.Element {
  const cuts = createMemo<readonly Cut<TextSentence>[]>(() =>
    props.parts.long() ? cutIntoChunks(props.sentences) : [{ items: props.sentences, before: 0 }],
  );
  return (
    <Index each={cuts()}>
      {(cut) => (
        <SentencePortion
          parts={props.parts}
          sentences={cut().items}
          before={cut().before}
          first={props.first && cut().before === 0}
        />
      )}
    </Index>
  );
}

function SentencePortion(props: {
  parts: TextParts;
  sentences: readonly TextSentence[];
  before: number;
  first: boolean;
}): JSX.Element {
  const { reading, sight, whole } = props.parts;
  const chunk = createChunk({
    sight,
    first: props.first,
    whole,
    held: () => props.sentences.some(({ id }) => reading.isCurrent(id) || reading.chosen().has(id)),
    estimate: () =>
      props.sentences.reduce((sum, { claims }) => sum + sentenceHeight + claims.length * claimHeight, 0),
  });
  return (
    <ol
      ref={chunk.ref}
      start={props.before > 0 ? props.before + 1 : undefined}
      aria-hidden={chunk.shown() ? undefined : "true"}
      style={{ height: chunk.shown() ? undefined : `${chunk.height()}px` }}
    >
      <Show when={chunk.shown()}>
        <For each={props.sentences}>
          {(sentence, at) => (
            <SentenceItem parts={props.parts} sentence={sentence} first={props.first && at() === 0} />
          )}
        </For>
      </Show>
    </ol>
  );
}
