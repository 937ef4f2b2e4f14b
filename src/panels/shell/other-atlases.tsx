import { For, type JSX, Show } from "solid-js";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";

/** The atlases to go on with where one could not be opened; nothing where there is no other. */
export function OtherAtlases(props: { shelf: AtlasShelf; language: Language }): JSX.Element {
  const others = () => props.shelf.entries.filter(({ id }) => id !== props.shelf.shown().id);
  return (
    <Show when={others().length > 0}>
      <nav class="other-atlases" aria-label={formatMessage(messages["page.otherAtlases"], props.language)}>
        <p>{formatMessage(messages["page.otherAtlases"], props.language)}</p>
        <ul>
          <For each={others()}>
            {({ id, title }) => (
              <li>
                <a href={props.shelf.linkTo(id)}>{title[props.language]}</a>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </Show>
  );
}
