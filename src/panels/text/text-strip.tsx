import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import { hidesRest } from "../../core/view/filter.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import { type StripLayer, stripInput, stripLayers } from "../../render/charts/strip-layers.ts";
import { stripBox, stripPath, textStrip } from "../../render/charts/text-strip.ts";
import type { Explorer } from "../../state/explorer.ts";
import { projectHue } from "../entity/node-mark.tsx";
import { nameWithin } from "./name-within.ts";
import type { TextReading } from "./text-reading.ts";
import { countClaims, nameTick } from "./text-reading.ts";

/**
 * The whole text at a glance: a tick for each sentence, as wide as the sentence is long and as tall as it has claims, in
 * the hues of their projects. One tick takes part in the order of Tab; arrow keys, Home and End walk on from it.
 */
export function TextStrip(props: {
  explorer: Explorer;
  reading: TextReading;
  /** The sentences of the reader's copy that are in sight. */
  seen?: ReadonlySet<Id> | undefined;
  onGo(sentence: Id): void;
}): JSX.Element {
  const { explorer, reading } = props;
  const { parts } = reading;
  const sentences = parts.flatMap((part) => part.sentences);
  const layers = stripLayers(explorer.graph);
  const strip = createMemo(() => textStrip(stripInput(readingOf(explorer), parts)));
  // Where ticks stand never changes, how tall they are does.
  const places = strip();
  const placeOf = new Map(
    places.ticks.map(({ id, x, width }) => [id, { left: `${x}%`, width: `${width}%` }]),
  );
  const walkable = createMemo(() => {
    const listed = new Set(reading.listed().flatMap((part) => part.sentences.map(({ id }) => id)));
    return sentences.filter(({ id }) => listed.has(id));
  });
  const [walked, setWalked] = createSignal<Id>();
  const [told, setTold] = createSignal<Id>();
  const toldSentence = createMemo(() => sentences.find(({ id }) => id === told()));
  const toldAt = () => places.ticks.find(({ id }) => id === told())?.x ?? 0;
  const found = createMemo(() => {
    const sentences = explorer.ownText()?.anchoring.sentences;
    return sentences && new Set(sentences.flatMap((one) => ("start" in one ? [one.sentence] : [])));
  });
  /** What is in sight, as far as it stands together: sentences that were moved are not between their neighbours. */
  const inSight = createMemo(() => {
    const seen = places.ticks.filter(({ id }) => props.seen?.has(id));
    const [first, last] = [seen[0], seen.at(-1)];
    return first && last && { from: first.x, width: last.x + last.width - first.x };
  });
  const stop = () => {
    const ids = walkable().map(({ id }) => id);
    const wished = [walked(), explorer.sentence(), ids.find((id) => reading.chosen().has(id))];
    return wished.find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  };
  const [sections, setSections] = createSignal<HTMLElement>();
  const wide = elementWidth(sections);
  let list: HTMLDivElement | undefined;
  const walk = (event: KeyboardEvent) => {
    const ids = walkable().map(({ id }) => id);
    const at = ids.indexOf(stop() ?? "");
    const to = {
      ArrowRight: Math.min(at + 1, ids.length - 1),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: -1,
    }[event.key];
    const next = to === undefined ? undefined : ids.at(to);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    list?.querySelector<HTMLElement>(`[data-tick="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div class="text-strip" style={{ "--sentences": String(sentences.length) }}>
      <div class="strip-sheet">
        <StripTip explorer={explorer} reading={reading} sentence={toldSentence()} at={toldAt()} />
        <div class="strip-sections" aria-hidden="true" ref={setSections}>
          <For each={parts}>
            {(part, at) => (
              <span
                style={{
                  left: `${places.parts[at()]?.x ?? 0}%`,
                  width: `${places.parts[at()]?.width ?? 0}%`,
                }}
                title={part.section?.label[explorer.language()]}
              >
                {nameWithin(
                  part.section?.label[explorer.language()] ?? "",
                  ((places.parts[at()]?.width ?? 0) / 100) * wide(),
                )}
              </span>
            )}
          </For>
        </div>
        <div class="strip-plot">
          <Show when={inSight()}>
            {(place) => (
              <span class="strip-window" style={{ left: `${place().from}%`, width: `${place().width}%` }} />
            )}
          </Show>
          <svg
            viewBox={`0 0 ${stripBox.width} ${stripBox.height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <For each={layers}>
              {(layer, at) => <path d={stripPath(strip(), at())} {...paint(explorer, layer)} />}
            </For>
          </svg>
          <div ref={list} class="strip-ticks" {...toolbarNamed(explorer, sentences.length)}>
            <For each={walkable()}>
              {(sentence) => {
                const name = createMemo(() => nameTick(explorer, reading, sentence));
                return (
                  <button
                    type="button"
                    class="strip-tick"
                    classList={{
                      "is-chosen": reading.chosen().has(sentence.id),
                      "is-bare": sentence.claims.length === 0 && !sentence.record,
                      "is-lost": found()?.has(sentence.id) === false,
                    }}
                    data-tick={sentence.id}
                    style={placeOf.get(sentence.id)}
                    tabIndex={sentence.id === stop() ? 0 : -1}
                    aria-label={name()}
                    aria-current={reading.isCurrent(sentence.id) ? "true" : undefined}
                    onPointerEnter={() => setTold(sentence.id)}
                    onPointerLeave={() => setTold(undefined)}
                    onFocus={() => {
                      setWalked(sentence.id);
                      setTold(sentence.id);
                    }}
                    onBlur={() => setTold(undefined)}
                    onKeyDown={walk}
                    onClick={() => props.onGo(sentence.id)}
                  >
                    <Show when={reading.chosen().has(sentence.id)}>
                      <svg class="strip-caret" viewBox="0 0 10 6" aria-hidden="true">
                        <path d="M0 0H10L5 6Z" />
                      </svg>
                    </Show>
                  </button>
                );
              }}
            </For>
          </div>
        </div>
      </div>
    </div>
  );
}

/** How wide an element is, in CSS pixels. */
function elementWidth(element: () => HTMLElement | undefined): () => number {
  const [width, setWidth] = createSignal(0);
  onMount(() => {
    const found = element();
    if (!found) return;
    const observer = new ResizeObserver(() => setWidth(found.clientWidth));
    observer.observe(found);
    onCleanup(() => observer.disconnect());
  });
  return width;
}

const readingOf = (explorer: Explorer) => ({
  graph: explorer.graph,
  passing: explorer.passing(),
  hiding: hidesRest(explorer.filter()),
});

const paint = (explorer: Explorer, layer: StripLayer) =>
  layer === "filtered"
    ? { class: "strip-filtered" }
    : { style: { "--hue": projectHue(explorer, layer.project) } };

const toolbarNamed = (explorer: Explorer, count: number) =>
  ({ role: "toolbar", "aria-label": explorer.t("text.strip", { count }) }) as const;

/**
 * What the tick under the pointer or the focus stands for: its sentence, the section, how many claims. To be seen; the
 * tick itself tells as much to those who hear it.
 */
function StripTip(props: {
  explorer: Explorer;
  reading: TextReading;
  sentence: TextSentence | undefined;
  /** Where the tick begins, in percent of the strip's width. */
  at: number;
}): JSX.Element {
  const { explorer, reading } = props;
  const sectionOf = (sentence: TextSentence) =>
    reading.parts.find(({ sentences }) => sentences.includes(sentence))?.section?.label[explorer.language()];
  return (
    <Show when={props.sentence}>
      {(sentence) => (
        <p
          class="strip-tip"
          aria-hidden="true"
          style={{ left: `${props.at}%`, translate: `-${props.at}% 0` }}
        >
          <b>{sentence().id}</b> · {sectionOf(sentence()) ?? explorer.t("text.noSection")} ·{" "}
          {countClaims(explorer, sentence(), reading.passing(sentence()).length)}
        </p>
      )}
    </Show>
  );
}
