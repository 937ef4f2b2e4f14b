import { type JSX, onMount } from "solid-js";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { LinkMenu } from "../../ui/link-menu.tsx";
import { standfirst } from "./standfirst.ts";

/** The title of the atlas that is open, and in a line what it is; a button that tells both in full, and the other atlases. */
export function AtlasMenu(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  const { explorer, shelf } = props;
  const title = () => explorer.atlas.graph.title[explorer.language()];
  const several = shelf.entries.length > 1;
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
    <LinkMenu
      ref={(element) => {
        button = element;
      }}
      class="atlas-menu"
      label={explorer.t("page.atlases")}
      hint={explorer.t(several ? "page.chooseAtlas" : "page.whatThisIs")}
      items={several ? items() : []}
      onChoose={(id) => shelf.choose(id)}
      about={
        <>
          <p class="atlas-full">{title()}</p>
          <p class="muted">{standfirst(explorer)}</p>
          <p>{explorer.atlas.graph.description[explorer.language()]}</p>
        </>
      }
      line={standfirst(explorer)}
    >
      <span class="atlas-name">{title()}</span>
      <Icon name="unfold" />
    </LinkMenu>
  );
}
