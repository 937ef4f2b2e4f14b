import type { TextIndex } from "../../atlas/schema.ts";
import { sketchFrom } from "../fingerprint.ts";
import {
  type Anchoring,
  type AnchorStatus,
  type AnchorVerdict,
  type AskedWords,
  anchorStatuses,
  type SentenceAnchor,
  type WordsAnchor,
} from "./anchoring.ts";
import { findShort, settleBetween, settleElsewhere, standsAlone } from "./between.ts";
import { longestRun } from "./chain.ts";
import { findExact, leastAlone } from "./exact.ts";
import { findEdited, findMovedEdited } from "./fuzzy.ts";
import { judge } from "./gate.ts";
import { infer } from "./infer.ts";
import { createPlacements, type Placements } from "./placements.ts";
import { createRawOffsets } from "./raw-offsets.ts";
import { type Simplify, simplifyStream } from "./simplify.ts";
import { slide } from "./slide.ts";
import { wordsIn } from "./spans.ts";
import { readStream, type Stream, type Stretch } from "./stream.ts";
import type { Found } from "./windows.ts";

/** What anchoring does, in this order. */
export type AnchorStep = "exact" | "slide" | "chain" | "edited" | "moved-edited";

/** How far anchoring is: in which step, and how much of that is done, from 0 to 1. */
export interface AnchorProgress {
  readonly step: AnchorStep;
  readonly done: number;
}

/** What a text is anchored with. */
export interface AnchorOptions {
  /** The words that claims rest on. */
  readonly asked?: readonly AskedWords[];
  /** Fetches the conversion from Traditional Chinese; called only for a text that as it is has little in common. */
  readonly simplify?: () => Promise<Simplify>;
  readonly progress?: (progress: AnchorProgress) => void;
  /** Cancels: the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Milliseconds after which whoever waits may have a turn: messages to a worker, a signal. */
const turn = 30;

/**
 * Finds the sentences of an index in a reader's copy, and the words that claims rest on. Pure, in a page, a worker or
 * Node: nothing is stored or fetched but the conversion. Takes time in proportion to the text and to how many different
 * lengths the sentences have; 5 MB take seconds.
 */
export async function anchorText(
  raw: string,
  index: TextIndex,
  options: AnchorOptions = {},
): Promise<Anchoring> {
  const stream = readStream(raw);
  const first = await run(stream, index, options);
  if (first.verdict === "anchored" || first.verdict === "empty") return conclude(raw, index, first, options);
  const simplified = options.simplify && simplifyStream(stream, await options.simplify());
  const second = simplified && (await run(simplified, index, options));
  if (!second || second.found <= first.found || second.verdict === "other-text")
    return conclude(raw, index, first, options);
  return conclude(raw, index, { ...second, converted: "traditional" }, options);
}

/** What was found in a stream. */
interface Findings {
  readonly stream: Stream;
  readonly verdict: AnchorVerdict;
  /** How many of the longer sentences. */
  readonly found: number;
  readonly converted?: "traditional";
  readonly repeated: boolean;
  readonly placements: Placements;
}

async function run(stream: Stream, index: TextIndex, { progress, signal }: AnchorOptions): Promise<Findings> {
  const steps = findings(stream, index);
  for (let last = performance.now(); ; ) {
    signal?.throwIfAborted();
    const next = steps.next();
    if (next.done) return next.value;
    progress?.(next.value);
    if (performance.now() - last < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
}

function* findings(stream: Stream, { sentences }: TextIndex): Generator<AnchorProgress, Findings> {
  const placements = createPlacements(sentences.length, stream.length);
  const nothing = { stream, repeated: false, placements, found: 0 };
  if (stream.length === 0) return { ...nothing, verdict: "empty" };
  const known = yield* telling("exact", findExact(stream, sentences));
  const gate = judge(sentences, known);
  if (gate.verdict === "other-text") return { ...nothing, ...gate };
  yield* telling("slide", slide(stream, sentences, known));
  yield { step: "chain", done: 0 };
  const repeated = chain(stream, sentences, known, placements);
  const alone = (place: Stretch, length: number, gap?: Stretch) =>
    length >= sketchFrom || standsAlone(stream, place, gap);
  settleBetween(sentences, known, placements, alone);
  findShort(stream, sentences, known, placements);
  settleBetween(sentences, known, placements, alone);
  settleElsewhere(sentences, known, placements, sketchFrom);
  yield* telling("edited", findEdited(stream, sentences, placements));
  // Few characters stand in other sentences, too: those have now been found, even where they were changed.
  settleBetween(
    sentences,
    known,
    placements,
    (place, length, gap) => length >= leastAlone || alone(place, length, gap),
  );
  settleElsewhere(sentences, known, placements, leastAlone);
  yield* telling("moved-edited", findMovedEdited(stream, sentences, placements));
  infer(sentences, placements);
  return { ...nothing, ...gate, repeated };
}

function* telling<T>(step: AnchorStep, work: Generator<number, T>): Generator<AnchorProgress, T> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield { step, done: next.value };
  }
}

/**
 * Places the longest run of sentences that are in both texts once, those without a sketch only where they stand alone.
 * Where most of the text is there more than once any of its copies is as good as another: the run goes through the first
 * of each. Says whether that is so.
 */
function chain(
  stream: Stream,
  sentences: TextIndex["sentences"],
  found: Found,
  placements: Placements,
): boolean {
  const counts = new Map<string, number>();
  for (const { hash } of sentences) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const options = sentences.flatMap(({ hash, length }, at) => {
    const starts = (found.get(hash) ?? []).filter(
      (from) => length >= sketchFrom || standsAlone(stream, { from, to: from + length }),
    );
    return starts.length > 0 && counts.get(hash) === 1 ? [{ at, length, starts }] : [];
  });
  const several = options.filter(({ starts }) => starts.length > 1).length;
  const repeated = several * 2 > options.length;
  const single = repeated ? options : options.filter(({ starts }) => starts.length === 1);
  for (const [at, from] of longestRun(single)) {
    const to = from + (sentences[at]?.length ?? 0);
    placements.take(at, { status: "exact", similarity: 1, from, to });
  }
  return repeated;
}

function conclude(
  raw: string,
  index: TextIndex,
  { stream, verdict, converted, repeated, placements }: Findings,
  { asked = [] }: AnchorOptions,
): Anchoring {
  const offsets = createRawOffsets(raw);
  const rawRange = ({ from, to }: Stretch) => ({
    start: offsets.toCodePoint(stream.starts[from] ?? 0),
    end: offsets.toCodePoint(stream.ends[to - 1] ?? 0),
  });
  const totals = Object.fromEntries(anchorStatuses.map((status) => [status, 0])) as Record<
    AnchorStatus,
    number
  >;
  const sentences = index.sentences.map(({ id }, at): SentenceAnchor => {
    const placement = placements.placed.get(at);
    const status = placement?.status ?? (placements.ambiguous.has(at) ? "ambiguous" : "missing");
    totals[status] += 1;
    if (!placement)
      return { sentence: id, status: placements.ambiguous.has(at) ? "ambiguous" : "missing", similarity: 0 };
    return {
      sentence: id,
      status: placement.status,
      similarity: placement.similarity,
      ...rawRange(placement),
    };
  });
  const words = new Map<AskedWords, WordsAnchor>();
  const bySentence = new Map(index.sentences.map(({ id }) => [id, [] as AskedWords[]]));
  for (const one of asked) bySentence.get(one.sentence)?.push(one);
  index.sentences.forEach(({ id }, at) => {
    const placement = placements.placed.get(at);
    const own = bySentence.get(id) ?? [];
    if (!placement || own.length === 0) return;
    wordsIn(stream, placement, own).forEach(({ by, ...stretch }, place) => {
      const one = own[place];
      if (one) words.set(one, { by, ...rawRange(stretch) });
    });
  });
  return {
    verdict,
    converted,
    repeated,
    sentences,
    totals,
    words: asked.map((one) => words.get(one)),
  };
}
