import { For, type JSX, Show } from "solid-js";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { AtlasStore } from "../../state/atlas-store.ts";

/** That a file could not be fetched, which is no fault of the atlas, and how to go on with the same view. */
export function Unfetched(props: { t: Translate; file: string }): JSX.Element {
  return (
    <div class="view-message" role="alert">
      <p>{props.t("page.unfetched", { file: props.file })}</p>
      <ReloadButton t={props.t} />
    </div>
  );
}

/** Loads the page anew; what is shown stands in its address and is there again. */
export function ReloadButton(props: { t: Translate }): JSX.Element {
  return (
    <button type="button" class="quiet-button" onClick={() => window.location.reload()}>
      {props.t("page.reload")}
    </button>
  );
}

/** The atlases to go on with where one could not be opened; nothing where there is no other. */
export function OtherAtlases(props: { store: AtlasStore; language: Language }): JSX.Element {
  const others = () => props.store.entries.filter(({ id }) => id !== props.store.shown().id);
  return (
    <Show when={others().length > 0}>
      <nav class="other-atlases" aria-label={formatMessage(messages["page.otherAtlases"], props.language)}>
        <p>{formatMessage(messages["page.otherAtlases"], props.language)}</p>
        <ul>
          <For each={others()}>
            {({ id, title }) => (
              <li>
                <a href={props.store.linkTo(id)}>{title[props.language]}</a>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  );
}
