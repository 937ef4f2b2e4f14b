import { type JSX, onMount, Show } from "solid-js";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { LinkMenu } from "../../ui/link-menu.tsx";

/** The title of the atlas that is open; where there are others, a button that lists them. */
export function AtlasMenu(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  const { explorer, shelf } = props;
  const title = () => explorer.atlas.graph.title[explorer.language()];
  const items = () =>
    shelf.entries.map(({ id, title: listed }) => ({
      id,
      text: listed[explorer.language()],
      href: shelf.linkTo(id),
      current: id === shelf.shown().id,
      busy: id === shelf.pending(),
    }));
  let button: HTMLButtonElement | undefined;
  onMount(() => {
    if (shelf.shown().chosen) button?.focus();
  });
  return (
    <Show when={shelf.entries.length > 1} fallback={<h1 class="atlas-title">{title()}</h1>}>
      <LinkMenu
        ref={(element) => {
          button = element;
        }}
        class="atlas-menu"
        label={explorer.t("page.atlases")}
        hint={explorer.t("page.chooseAtlas")}
        items={items()}
        onChoose={(id) => shelf.choose(id)}
      >
        <span class="atlas-name">{title()}</span>
        <Icon name="unfold" />
      </LinkMenu>
    </Show>
  );
}
