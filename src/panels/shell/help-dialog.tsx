import "../../i18n/late/keys.ts";
import { For, type JSX, Show } from "solid-js";
import type { MessageKey } from "../../i18n/messages.ts";
import { commands } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";
import { keyShown } from "../../state/key-name.ts";
import { Dialog } from "../../ui/dialog.tsx";

/** What keys of commands do where a part of the page has them for itself. */
const elsewhere: ReadonlyMap<string, MessageKey> = new Map([
  ["export", "page.keyElsewhere.e"],
  ["toggle-match", "page.keyElsewhere.b"],
  ["open-picture", "page.keyElsewhere.o"],
]);

/** The keys of every command and of the map, and what the reader can set. */
export function HelpDialog(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  const shown = (key: string) => keyShown(props.explorer, key);
  return (
    <Dialog
      open={props.explorer.dialog() === "help"}
      title={t()("page.shortcuts")}
      closeLabel={t()("common.close")}
      onClose={() => props.explorer.closeDialog()}
    >
      <h3>{t()("page.keysAnywhere")}</h3>
      <dl class="shortcuts">
        <For each={commands.filter((command) => command.keys.length > 0)}>
          {(command) => (
            <>
              <dt>
                <For each={command.keys}>{(key) => <kbd>{shown(key)}</kbd>}</For>
              </dt>
              <dd>
                {t()(command.title)}
                <Show when={elsewhere.get(command.id)}>{(there) => <p class="muted">{t()(there())}</p>}</Show>
              </dd>
            </>
          )}
        </For>
        <dt>
          <kbd>{shown("Alt+←")}</kbd>
        </dt>
        <dd>{t()("page.keyBack")}</dd>
      </dl>
      <h3>{t()("map.canvas")}</h3>
      <p>{t()("map.keys", { card: shown("F6") })}</p>
      <h3>{t()("command.tours")}</h3>
      <p>{t()("page.tourKeys", { screen: shown("F5") })}</p>
      <h3>{t()("page.settings")}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={props.explorer.singleKeys()}
          onChange={(event) => props.explorer.setSingleKeys(event.currentTarget.checked)}
        />
        {t()("page.singleKeys")}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={props.explorer.still()}
          disabled={props.explorer.systemIsStill()}
          onChange={(event) => props.explorer.setStill(event.currentTarget.checked)}
        />
        <span>
          {t()("page.still")}{" "}
          <Show when={props.explorer.systemIsStill()}>
            <span class="muted">{t()("page.stillBySystem")}</span>
          </Show>
        </span>
      </label>
      <p class="muted">{t()("page.untranslated")}</p>
    </Dialog>
  );
}
