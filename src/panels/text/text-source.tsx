import { type JSX, Show } from "solid-js";
import type { Source } from "../../core/atlas/schema.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The article whose sentences these are: its title, who wrote and published it and when, and the address to read it at. */
export function TextSource(props: { explorer: Explorer; source: Source }): JSX.Element {
  const { explorer } = props;
  const title = () => props.source.title[explorer.language()];
  const said = () => {
    const { author, publisher, published } = props.source;
    return [author?.[explorer.language()], publisher[explorer.language()], published]
      .filter((part) => part !== undefined)
      .join(" · ");
  };
  return (
    <p class="text-source">
      <Show when={props.source.url} fallback={title()}>
        {(url) => (
          <a href={url()} target="_blank" rel="noopener noreferrer">
            {title()} ↗
          </a>
        )}
      </Show>
      <span class="muted">{said()}</span>
      <Show when={props.source.url}>{(url) => <span class="muted text-address">{url()}</span>}</Show>
    </p>
  );
}
