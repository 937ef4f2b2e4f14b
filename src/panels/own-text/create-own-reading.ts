import { createEffect, createSignal, on } from "solid-js";
import { fileLimits } from "../../core/atlas/limits.ts";
import type { TextIndex } from "../../core/atlas/schema.ts";
import type { AnchorProgress, AnchorStep } from "../../core/text/anchor/anchor-text.ts";
import { askedWords } from "../../core/text/own/asked-words.ts";
import type { BroughtText, OwnRefusal } from "../../core/text/own/read-own-text.ts";
import type { Brought, Explorer } from "../../state/explorer.ts";
import { keepText, loadKeptText, type OpenCopies, type TextStorage } from "../../state/kept-text.ts";
import { bringText } from "../../state/reader-actions.ts";
import { createRun, type Run } from "../../ui/create-run.ts";
import type { readApart } from "./read-apart.ts";

/** Why a text that was brought is not open. */
export type Refusal = OwnRefusal | "empty" | "otherText" | "unreadable" | "unfetched";

/** How the reading of a text that was brought ended. */
export type OwnOutcome =
  | { readonly kind: "opened" }
  | {
      readonly kind: "refused";
      readonly reason: Refusal;
      readonly name: string | undefined;
      readonly line?: number;
    };

/** The reading of what the reader brings, and the keeping of it. */
export interface OwnReadingRun {
  readonly run: Run<OwnOutcome>;
  /** Whether this device keeps a copy: the one that is open, as each takes the place of the one before. */
  kept(): boolean;
  /** Whether it should, but could not. */
  unkept(): boolean;
  keep(keep: boolean): void;
  cancel(): void;
  /** Closes the copy, wherever it is kept. */
  forget(): void;
}

/** From where to where each step of anchoring brings the work, in percent. */
const stepShares: Readonly<Record<AnchorStep, readonly [number, number]>> = {
  exact: [0, 60],
  slide: [60, 75],
  chain: [75, 76],
  edited: [76, 88],
  "moved-edited": [88, 100],
};

/** Reads whatever the explorer is brought as a copy of its text, and opens it; belongs to the Solid owner that it is made in. */
export function createOwnReading(
  explorer: Explorer,
  index: TextIndex,
  { storage, open: copies, read }: { storage: TextStorage; open: OpenCopies; read: typeof readApart },
): OwnReadingRun {
  const atlas = explorer.atlas.graph.id;
  const run = createRun<OwnOutcome>();
  const [kept, setKept] = createSignal(loadKeptText(storage, atlas) !== undefined);
  const [unkept, setUnkept] = createSignal(false);

  function keep(wanted: boolean): void {
    const own = explorer.ownText();
    if (!own) return;
    const worked = keepText(storage, atlas, wanted ? { ...named(own.name), text: own.text } : undefined);
    setUnkept(!worked);
    setKept(worked ? wanted : kept());
  }

  async function open(
    brought: Brought,
    signal: AbortSignal,
    progress: (made: number) => void,
  ): Promise<OwnOutcome> {
    const name = brought.name ?? (typeof brought.source === "string" ? undefined : brought.source.name);
    const refused = (reason: Refusal, line?: number): OwnOutcome => ({
      kind: "refused",
      reason,
      name,
      ...(line !== undefined && { line }),
    });
    const text = await bytesOf(brought);
    if (typeof text === "string") return refused(text);
    const asked = askedWords(explorer.atlas.graph);
    const told = ({ step, done }: AnchorProgress) => {
      const [from, to] = stepShares[step];
      progress(Math.round(from + (to - from) * done));
    };
    const reading = await read({ brought: text, index, asked }, { signal, progress: told });
    if (signal.aborted) return refused("unreadable");
    if (reading.kind === "refused") return refused(reading.reason, reading.line);
    const { verdict } = reading.anchoring;
    if (verdict === "empty") return refused("empty");
    if (verdict === "other-text") return refused("otherText");
    explorer.setOwnText({ name, text: reading.text, anchoring: reading.anchoring });
    copies.put(index, { ...named(name), text: reading.text });
    setUnkept(false);
    if (brought.keep ?? kept()) keep(true);
    else if (kept()) keep(false);
    return { kind: "opened" };
  }

  createEffect(
    on(explorer.brought, (brought) => {
      if (!brought) return;
      void run.start(100, async (signal, progress) => {
        try {
          const outcome = await open(brought, signal, progress);
          if (!signal.aborted) explorer.bring(undefined);
          return outcome;
        } catch (error) {
          if (signal.aborted) return { kind: "refused", reason: "unreadable", name: undefined };
          explorer.bring(undefined);
          console.warn(error);
          return { kind: "refused", reason: "unfetched", name: undefined };
        }
      });
    }),
  );
  // What this device keeps, or what was open before another atlas was.
  const before = loadKeptText(storage, atlas) ?? copies.of(index);
  if (before && !explorer.ownText() && !explorer.brought())
    explorer.bring({ source: before.text, name: before.name });

  return {
    run,
    kept,
    unkept,
    keep,
    cancel: () => {
      explorer.bring(undefined);
      run.cancel();
    },
    forget: () => {
      keepText(storage, atlas, undefined);
      copies.put(index, undefined);
      setKept(false);
      setUnkept(false);
      explorer.setOwnText(undefined);
      run.reset();
    },
  };
}

const named = (name: string | undefined) => (name === undefined ? {} : { name });

/** What was brought, as it is read; or why it cannot be. */
async function bytesOf({ source }: Brought): Promise<BroughtText | "tooLarge" | "unreadable"> {
  if (typeof source === "string") return { words: source };
  if (source.size > fileLimits.article) return "tooLarge";
  try {
    return { bytes: new Uint8Array(await source.arrayBuffer()), type: source.type };
  } catch {
    // It was moved or locked since it was chosen.
    return "unreadable";
  }
}

/** How many characters are a text, not some words that were meant for elsewhere. */
const leastPasted = 100;

/** Reads a text that is pasted while no field has the focus; gives how to stop. */
export function pasteText(explorer: Explorer): () => void {
  const paste = (event: ClipboardEvent) => {
    const { target } = event;
    const writing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (writing || event.defaultPrevented || explorer.dialog() !== undefined) return;
    const [file] = event.clipboardData?.files ?? [];
    const words = event.clipboardData?.getData("text/plain") ?? "";
    if (words.trim().length < leastPasted && !file) return;
    event.preventDefault();
    bringText(explorer, { source: words.trim().length >= leastPasted || !file ? words : file });
  };
  document.addEventListener("paste", paste);
  return () => document.removeEventListener("paste", paste);
}
