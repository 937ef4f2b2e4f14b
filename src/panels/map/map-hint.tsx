import "../../i18n/late/keys.ts";
import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { keyShown } from "../../state/key-name.ts";

/** How a map in a frame is moved, where a reader tried in vain; else, for who sees it, the keys of the map in short. */
export function MapHint(props: { explorer: Explorer; what: "wheel" | "finger" | "keys" }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const keys = () =>
    t(explorer.singleKeys() ? "map.keysShort" : "map.keysFew", { back: keyShown(explorer, "Alt+←") });
  const said = () => {
    if (props.what === "keys") return keys();
    return t(`map.withheld.${props.what}`, { key: keyShown(explorer, "Ctrl") });
  };
  return (
    <p
      class={props.what === "keys" ? "key-hint" : "map-hint"}
      aria-hidden={props.what === "keys" ? "true" : undefined}
    >
      {said()}
    </p>
  );
}
