import { createEffect, createMemo, createResource, createSignal, type JSX, on, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import { loadSimplify } from "../../core/text/anchor/simplify.ts";
import { createFinder } from "../../core/text/own/find-words.ts";
import type { TextStretch } from "../../core/text/own/own-paragraphs.ts";
import type { Explorer } from "../../state/explorer.ts";
import { isComposed } from "../../ui/combobox/composing.ts";
import type { Hits } from "./create-marks.ts";

/** Finds words in the copy: how many there are, and the way from one to the next. */
export function FindBar(props: {
  explorer: Explorer;
  text: string;
  /** Whether the copy is in Traditional characters. */
  traditional: boolean;
  /** Where in the text to look. */
  stretch: TextStretch;
  /** Which sentence has a place of the text. */
  sentenceAt(place: number): Id | undefined;
  onFind(hits: Hits): void;
}): JSX.Element {
  const { t } = props.explorer;
  const { from, to } = props.stretch;
  const [sought, setSought] = createSignal("");
  const part = props.text.slice(from, to);
  const findWritten = createFinder(part);
  // Fetched where the copy is in Traditional characters, or when something is not found as it is written.
  const [simplify] = createResource(
    () => props.traditional || (sought() !== "" && findWritten(sought()).length === 0),
    () => loadSimplify().catch(() => undefined),
  );
  const find = createMemo(() => {
    const converts = simplify.loading ? undefined : simplify();
    return converts ? createFinder(part, converts) : findWritten;
  });
  const [at, setAt] = createSignal(0);
  const found = createMemo(() =>
    sought() === "" ? [] : find()(sought()).map((one) => ({ from: one.from + from, to: one.to + from })),
  );
  createEffect(on([found, at], ([all, now]) => props.onFind({ all, now: all[now] }), { defer: true }));
  const step = (by: number) => setAt((now) => (now + by + found().length) % Math.max(1, found().length));
  const said = () => {
    if (sought() === "") return "";
    if (found().length === 0) return t("own.findNone");
    const count = t("own.findCount", { at: at() + 1, count: found().length });
    const sentence = props.sentenceAt(found()[at()]?.from ?? 0);
    return sentence === undefined ? count : t("own.findIn", { count, sentence });
  };
  return (
    <div class="own-find" {...searchNamed(t("own.find"))}>
      <input
        type="text"
        placeholder={t("own.find")}
        aria-label={t("own.find")}
        value={sought()}
        onInput={(event) => {
          setAt(0);
          setSought(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (isComposed(event)) return;
          if (event.key === "Enter" && found().length > 0) step(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape" && sought() !== "") setSought("");
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span role="status" class="own-find-count">
        {said()}
      </span>
      <Show when={found().length > 1}>
        <button type="button" class="quiet-button" onClick={() => step(-1)}>
          {t("own.previous")}
        </button>
        <button type="button" class="quiet-button" onClick={() => step(1)}>
          {t("own.next")}
        </button>
      </Show>
    </div>
  );
}

const searchNamed = (label: string) => ({ role: "search", "aria-label": label }) as const;
