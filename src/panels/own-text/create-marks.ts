import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import { claimOf, claimProject } from "../../core/graph/claims.ts";
import { projectPlace } from "../../core/graph/tree.ts";
import type { RawOffsets } from "../../core/text/anchor/raw-offsets.ts";
import { askedWords } from "../../core/text/own/asked-words.ts";
import { type Layer, overlay } from "../../core/text/own/overlay.ts";
import type { TextStretch } from "../../core/text/own/own-paragraphs.ts";
import type { OwnText } from "../../core/text/own/read-own-text.ts";
import type { Explorer } from "../../state/explorer.ts";
import { passes } from "../entity/passes.ts";
import { claimMarks, type MarkedClaim, markSheet, upperMarks } from "./mark-names.ts";
import { clearMarks, paintMarks, paintsWords, type SetPiece } from "./paint-marks.ts";

/** What the reader found in the copy, and where of it they are. */
export interface Hits {
  readonly all: readonly TextStretch[];
  readonly now: TextStretch | undefined;
}

/** The marks on the words of a copy. */
export interface Marks {
  /** What is marked, the last one uppermost. */
  layers: Accessor<readonly Layer<string>[]>;
  /** Whether they need elements around the words. */
  readonly inElements: boolean;
  /** Says that a piece stands on the page, until its owner goes. */
  set(piece: SetPiece): void;
}

/** Marks the words of claims that pass, of what is chosen and pointed at, and what was found; belongs to the owner that it is made in. */
export function createMarks(
  explorer: Explorer,
  own: Pick<OwnText, "anchoring">,
  offsets: RawOffsets,
  found: Accessor<Hits>,
): Marks {
  const inElements = !paintsWords();
  const claims = claimsOn(explorer, own, offsets);
  const base = createMemo(() =>
    overlay(claims.filter(({ exactly, what }) => exactly && passes(explorer, what.id))).flatMap(claimMarks),
  );
  const wordsOf = (ids: ReadonlySet<Id | undefined>) => claims.filter(({ what }) => ids.has(what.id));
  const layers = createMemo((): readonly Layer<string>[] => {
    const [hover, chosen, all, now] = upperMarks;
    const layer = (what: string) => (stretch: TextStretch) => ({ from: stretch.from, to: stretch.to, what });
    const hit = found();
    return [
      ...base(),
      ...wordsOf(new Set([explorer.hover()])).map(layer(hover)),
      ...wordsOf(new Set(explorer.selected())).map(layer(chosen)),
      ...hit.all.map(layer(all)),
      ...(hit.now ? [hit.now] : []).map(layer(now)),
    ];
  });

  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const names = createMemo(() => new Set([...base().map(({ what }) => what), ...upperMarks]));
  createEffect(() => {
    const selector = (name: string) => (inElements ? `mark.${name}` : `::highlight(${name})`);
    sheet.replaceSync(markSheet(explorer.theme(), names(), selector));
  });
  const pieces = new Set<SetPiece>();
  const [changes, setChanges] = createSignal(0);
  createEffect(() => {
    changes();
    if (!inElements) paintMarks([...pieces], layers());
  });
  onCleanup(() => {
    if (!inElements) clearMarks();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  return {
    layers,
    inElements,
    set: (piece) => {
      pieces.add(piece);
      setChanges((count) => count + 1);
      onCleanup(() => {
        pieces.delete(piece);
        setChanges((count) => count + 1);
      });
    },
  };
}

/** A claim on words; not exactly where only its sentence is known. */
type ClaimLayer = Layer<MarkedClaim> & { readonly exactly: boolean };

function claimsOn(
  explorer: Explorer,
  { anchoring }: Pick<OwnText, "anchoring">,
  offsets: RawOffsets,
): readonly ClaimLayer[] {
  const { graph } = explorer;
  const statuses = new Map(anchoring.sentences.map(({ sentence, status }) => [sentence, status]));
  return askedWords(explorer.atlas.graph).flatMap(({ claim, sentence }, at): ClaimLayer[] => {
    const words = anchoring.words[at];
    if (!words) return [];
    const project = claimProject(graph, claim);
    const what: MarkedClaim = {
      id: claim,
      hue: project === undefined ? undefined : projectPlace(graph, project),
      stated: claimOf(graph, claim).basis === "stated",
      status: statuses.get(sentence) ?? "missing",
    };
    const [from, to] = [offsets.toUtf16(words.start), offsets.toUtf16(words.end)];
    return [{ from, to, what, exactly: words.by !== "sentence" }];
  });
}
