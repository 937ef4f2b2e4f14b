import { createEffect, createSignal, type JSX } from "solid-js";
import { encodeLink } from "../../core/link/encode-link.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";

/** Below a view that is shown alone in another page: what it is, where it is from, and the way to the whole page. */
export function EmbedBar(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { graph } = explorer.atlas;
  const source = () => {
    const primary = graph.sources.find(({ kind }) => kind === "primary");
    if (!primary) return "";
    const language = explorer.language();
    return [primary.author?.[language], primary.title[language], primary.published]
      .filter(Boolean)
      .join(" · ");
  };
  const [href, setHref] = createSignal("./");
  createEffect(() => {
    const url = new URL(window.location.href);
    url.searchParams.delete("embed");
    url.hash = encodeLink(explorer.link());
    setHref(url.href);
  });
  return (
    <footer class="embed-bar">
      <h1 class="embed-title">{graph.title[explorer.language()]}</h1>
      <p class="embed-source muted">{source()}</p>
      <a href={href()} target="_blank" rel="noopener noreferrer">
        {explorer.t("page.openInPage")}
        <Icon name="arrow" />
      </a>
    </footer>
  );
}
