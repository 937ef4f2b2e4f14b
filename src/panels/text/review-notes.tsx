import "../../i18n/late/text.ts";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { Problem, ProblemCode } from "../../core/atlas/problem.ts";
import type { Id, TextIndex } from "../../core/atlas/schema.ts";
import { coverageGaps } from "../../core/atlas/sentence-coverage.ts";
import { copiedSentences } from "../../core/text/own/copied-sentences.ts";
import { reviewWarnings } from "../../core/validation/review-warnings.ts";
import { formatMessage } from "../../i18n/format.ts";
import { type ProblemMessage, problemMessages } from "../../i18n/messages/problems.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { SentenceLink } from "../entity/sentence-link.tsx";
import { printing } from "../window/printing.ts";

const texts: Readonly<Record<ProblemCode, ProblemMessage>> = problemMessages;

/**
 * What a second curator asks of a text that is told: which sentences carry nothing, which no more than inferences, and
 * which warnings are open. Folded on the screen; on paper it is there, and only then or when it is unfolded looked for.
 */
export function ReviewNotes(props: { explorer: Explorer; index: TextIndex }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const prints = printing();
  const [unfolded, setUnfolded] = createSignal(false);
  const shown = () => prints() || unfolded();
  const gaps = createMemo(() => coverageGaps(explorer.atlas.graph, props.index));
  return (
    <details
      class="review-notes"
      open={shown()}
      onToggle={(event) => {
        if (!prints()) setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{t("text.review")}</h3>
      </summary>
      <Show when={shown()}>
        <Sentences
          explorer={explorer}
          heading={t("text.reviewBare")}
          none={t("text.reviewBareNone")}
          ids={gaps().bare}
        />
        <Sentences
          explorer={explorer}
          heading={t("text.reviewThin")}
          none={t("text.reviewThinNone")}
          ids={gaps().thin}
        />
        <Warnings explorer={explorer} />
      </Show>
    </details>
  );
}

function Sentences(props: {
  explorer: Explorer;
  heading: string;
  none: string;
  ids: readonly Id[];
}): JSX.Element {
  return (
    <section>
      <h4>
        {props.heading} <span class="count">{props.ids.length}</span>
      </h4>
      <p>
        <Show when={props.ids.length > 0} fallback={props.none}>
          <For each={props.ids}>
            {(id) => (
              <>
                <SentenceLink explorer={props.explorer} sentence={id} text={id} />{" "}
              </>
            )}
          </For>
        </Show>
      </p>
    </section>
  );
}

function Warnings(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const own = explorer.ownText;
  const found = createMemo(() => {
    const copy = own();
    return reviewWarnings(explorer.atlas, copy && copiedSentences(copy));
  });
  const said = ({ code, params }: Problem, part: "what" | "fix") =>
    formatMessage(texts[code][part], explorer.language(), params);
  return (
    <>
      <section>
        <h4>
          {t("text.reviewOpen")} <span class="count">{found().open.length}</span>
        </h4>
        <Show when={found().open.length > 0} fallback={<p>{t("text.reviewOpenNone")}</p>}>
          <ul>
            <For each={found().open}>
              {(problem) => (
                <li>
                  <About explorer={explorer} problem={problem} /> {said(problem, "what")}{" "}
                  <span class="muted">{said(problem, "fix")}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={found().answered.length > 0}>
        <section>
          <h4>
            {t("text.reviewAnswered")} <span class="count">{found().answered.length}</span>
          </h4>
          <ul>
            <For each={found().answered}>
              {(problem) => (
                <li>
                  <About explorer={explorer} problem={problem} /> {said(problem, "what")}{" "}
                  <span class="muted">{problem.answer[explorer.language()]}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <p class="muted">{t("text.reviewGlossary")}</p>
    </>
  );
}

/** What a warning is about: its node, tie or sentence to be gone to, else its place in the file. */
function About(props: { explorer: Explorer; problem: Problem }): JSX.Element {
  const { explorer } = props;
  const { graph, atlas } = explorer;
  const id = () => props.problem.id ?? props.problem.path;
  const isSentence = () => atlas.textIndex?.sentences.some((one) => one.id === id()) === true;
  return (
    <Show
      when={graph.hasNode(id()) || graph.hasEdge(id())}
      fallback={
        <Show when={isSentence()} fallback={<code>{id()}</code>}>
          <SentenceLink explorer={explorer} sentence={id()} text={id()} />
        </Show>
      }
    >
      <button type="button" class="link-button" onClick={() => explorer.select(id())}>
        {nameOf(explorer, id())}
      </button>
    </Show>
  );
}
