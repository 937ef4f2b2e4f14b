import { createMemo, For, type JSX, Show } from "solid-js";
import { fileLimits } from "../../core/atlas/limits.ts";
import type { Id, TextIndex } from "../../core/atlas/schema.ts";
import { type AnchorStatus, anchorStatuses } from "../../core/text/anchor/anchoring.ts";
import type { OwnText } from "../../core/text/own/read-own-text.ts";
import type { Explorer } from "../../state/explorer.ts";
import { thenFocus } from "../../ui/then-focus.ts";
import { viewPanelId } from "../view/view-panel-id.ts";
import type { OwnReadingRun } from "./create-own-reading.ts";
import { OpenTextButton } from "./own-invitation.tsx";

/** How many sentences of one kind are named at most; the others are found in the text. */
const mostNamed = 12;

/** What was found of the text in the reader's copy, or why that is not open; and what can be done with it. */
export function MatchResult(props: {
  explorer: Explorer;
  index: TextIndex;
  reading: OwnReadingRun;
  onGo(sentence: Id): void;
}): JSX.Element {
  const { explorer, reading } = props;
  const { t } = explorer;
  const state = reading.run.state;
  const running = () => {
    const now = state();
    return now.kind === "running" ? now : undefined;
  };
  const refused = () => {
    const now = state();
    return now.kind === "refused" ? now : undefined;
  };
  const why = () => {
    const now = refused();
    if (!now) return "";
    const said = t("own.refused", {
      total: props.index.sentences.length,
      why: t(`own.refused.${now.reason}`, {
        name: now.name ?? "",
        line: now.line ?? 1,
        limit: fileLimits.article / 1024 / 1024,
      }),
    });
    return explorer.ownText() ? `${said} ${t("own.stays")}` : said;
  };
  const said = () => {
    if (running()) return t("own.matching");
    if (refused()) return why();
    const own = explorer.ownText();
    if (own) return found(explorer, own, props.index);
    return state().kind === "cancelled" ? t("own.cancelled") : "";
  };
  const shown = () => said() !== "" || reading.kept();
  return (
    <div class="own-result" classList={{ "is-shown": shown(), "is-refused": refused() !== undefined }}>
      <p role="status" aria-label={t("own.result")} class="own-said">
        {said()}
      </p>
      <Show when={running()}>
        {(now) => (
          <p class="own-progress">
            <progress max={now().total} value={now().made} aria-label={t("own.matching")} />
            <button
              type="button"
              class="quiet-button"
              onClick={() => thenFocus(() => reading.cancel(), viewPanelId)}
            >
              {t("common.cancel")}
            </button>
          </p>
        )}
      </Show>
      <Show when={!running() && !refused() && explorer.ownText()}>
        {(own) => <Findings explorer={explorer} own={own()} onGo={props.onGo} />}
      </Show>
      <Show when={reading.unkept()}>
        <p role="alert">{t("own.unkept")}</p>
      </Show>
      <Show when={!running() && (explorer.ownText() || reading.kept())}>
        <p class="own-acts">
          <Show when={explorer.ownText()}>
            <OpenTextButton explorer={explorer} />
            <label class="check">
              <input
                type="checkbox"
                checked={reading.kept()}
                onChange={(event) => {
                  reading.keep(event.currentTarget.checked);
                  // What could not be kept is not said to be.
                  event.currentTarget.checked = reading.kept();
                }}
              />
              {t("own.keep")}
            </label>
          </Show>
          <button
            type="button"
            class="quiet-button"
            onClick={() => thenFocus(() => reading.forget(), viewPanelId)}
          >
            {t("own.forget")}
          </button>
        </p>
      </Show>
    </div>
  );
}

/** How many sentences have a place in a copy, of how many, and in which ways. */
function found({ t }: Explorer, { anchoring: { totals } }: OwnText, { sentences }: TextIndex): string {
  const present = anchorStatuses.filter((status) => totals[status] > 0);
  const parts = present.map((status) => t(`own.part.${status}`, { count: totals[status] }));
  const placed = sentences.length - totals.missing - totals.ambiguous;
  return t("own.found", { placed, total: sentences.length, parts: parts.join(t("common.listSeparator")) });
}

/** What is to be known of the copy as a whole, and which sentences are not as in the text. */
function Findings(props: { explorer: Explorer; own: OwnText; onGo(sentence: Id): void }): JSX.Element {
  const { t } = props.explorer;
  const notes = () => {
    const { verdict, repeated, converted } = props.own.anchoring;
    return [
      ...(verdict === "other-edition" ? [t("own.otherEdition")] : []),
      ...(repeated ? [t("own.repeated")] : []),
      ...(converted ? [t("own.traditional")] : []),
    ];
  };
  const listed = createMemo(() =>
    anchorStatuses.flatMap((status) => {
      const ids = props.own.anchoring.sentences.flatMap((one) =>
        one.status === status ? [one.sentence] : [],
      );
      return status === "exact" || ids.length === 0 ? [] : [{ status, ids }];
    }),
  );
  return (
    <>
      <For each={notes()}>{(note) => <p>{note}</p>}</For>
      <Show when={listed().length > 0}>
        <ul class="own-listed">
          <For each={listed()}>
            {({ status, ids }) => (
              <Listed explorer={props.explorer} status={status} ids={ids} onGo={props.onGo} />
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

function Listed(props: {
  explorer: Explorer;
  status: AnchorStatus;
  ids: readonly Id[];
  onGo(sentence: Id): void;
}): JSX.Element {
  const { t } = props.explorer;
  const rest = () => props.ids.length - mostNamed;
  return (
    <li>
      <span class="muted">{t(`own.status.${props.status}`)}</span>{" "}
      <For each={props.ids.slice(0, mostNamed)}>
        {(id) => (
          <>
            <button type="button" class="link-button" onClick={() => props.onGo(id)}>
              {id}
            </button>{" "}
          </>
        )}
      </For>
      <Show when={rest() > 0}>
        <span class="muted">{t("own.andMore", { count: rest() })}</span>
      </Show>
    </li>
  );
}
