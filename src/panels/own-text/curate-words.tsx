import type { TextStretch } from "../../core/text/own/own-paragraphs.ts";
import "../../i18n/late/card.ts";
import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { TextIndex } from "../../core/atlas/schema.ts";
import { coverageGaps } from "../../core/atlas/sentence-coverage.ts";
import { evidenceOfWords, evidenceText } from "../../core/text/own/evidence-of-words.ts";
import type { OwnText } from "../../core/text/own/read-own-text.ts";
import { formatMessage } from "../../i18n/format.ts";
import { curateMessages } from "../../i18n/messages/development.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { SentenceLink } from "../entity/sentence-link.tsx";
import "../../styles/curate.css";

/**
 * On the development page only: the evidence object of the words that are selected in the curator's copy, ready to be
 * pasted, and the sentences that no claim uses yet.
 */
export default function CurateWords(props: {
  explorer: Explorer;
  index: TextIndex;
  own: OwnText;
  /** Where the copy stands. */
  body: HTMLElement | undefined;
}): JSX.Element {
  const { explorer, own } = props;
  const say = (key: keyof typeof curateMessages, params?: Record<string, string>) =>
    formatMessage(curateMessages[key], explorer.language(), params);
  const [words, setWords] = createSignal<TextStretch>();
  const look = () => {
    const chosen = props.body && chosenWords(props.body, getSelection());
    // What is pressed to copy it takes the selection away in some browsers.
    if (chosen) setWords(chosen);
  };
  onMount(() => {
    document.addEventListener("selectionchange", look);
    onCleanup(() => document.removeEventListener("selectionchange", look));
  });
  const found = createMemo(() => {
    const stretch = words();
    return stretch ? evidenceOfWords(own, stretch) : { kind: "none" as const };
  });
  const evidence = () => {
    const now = found();
    return now.kind === "evidence" ? evidenceText(now.evidence) : undefined;
  };
  const refused = () => {
    const { kind } = found();
    return kind === "evidence" ? "" : say(kind === "none" ? "curate.hint" : `curate.${kind}`);
  };
  const bare = createMemo(() => coverageGaps(explorer.atlas.graph, props.index).bare);
  return (
    <section class="curate-words" aria-label={say("curate.title")}>
      <p role="status">{evidence() ? <code>{evidence()}</code> : refused()}</p>
      <Show when={evidence()}>
        {(text) => (
          <p class="curate-acts">
            <CopyButton
              words={{
                label: say("curate.copy"),
                copied: () => say("curate.copied"),
                failed: explorer.t("copy.failed"),
              }}
              text={text}
            />
            <Show when={explorer.selection()}>
              {(id) => <span class="muted">{say("curate.open", { id: id() })}</span>}
            </Show>
          </p>
        )}
      </Show>
      <p>
        {say("curate.bare")}{" "}
        <Show when={bare().length > 0} fallback={say("curate.bareNone")}>
          <For each={bare()}>
            {(id) => (
              <>
                <SentenceLink explorer={explorer} sentence={id} text={id} />{" "}
              </>
            )}
          </For>
        </Show>
      </p>
    </section>
  );
}

/**
 * Where in a copy the words are that are selected on the page; undefined where none of it are. The pieces that the copy
 * is set in say where each begins, and have as many characters as it.
 */
function chosenWords(body: HTMLElement, selection: Selection | null): TextStretch | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const chosen = selection.getRangeAt(0);
  const touched = [...body.querySelectorAll<HTMLElement>("[data-from]")].flatMap((piece): TextStretch[] => {
    if (!chosen.intersectsNode(piece)) return [];
    const begins = Number(piece.dataset.from);
    const whole = document.createRange();
    whole.selectNodeContents(piece);
    const lengthTo = (node: Node, offset: number) => {
      const before = whole.cloneRange();
      before.setEnd(node, offset);
      return before.toString().length;
    };
    const from = piece.contains(chosen.startContainer)
      ? lengthTo(chosen.startContainer, chosen.startOffset)
      : 0;
    const to = piece.contains(chosen.endContainer)
      ? lengthTo(chosen.endContainer, chosen.endOffset)
      : whole.toString().length;
    return to > from ? [{ from: begins + from, to: begins + to }] : [];
  });
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && { from: first.from, to: last.to };
}
