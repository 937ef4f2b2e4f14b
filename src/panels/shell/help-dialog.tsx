import { For, type JSX } from "solid-js";
import { commands } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";

/** The keys of every command, and those of the map. */
export function HelpDialog(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  return (
    <Dialog
      open={props.explorer.dialog() === "help"}
      title={t()("page.shortcuts")}
      closeLabel={t()("common.close")}
      onClose={() => props.explorer.closeDialog()}
    >
      <dl class="shortcuts">
        <For each={commands.filter((command) => command.keys.length > 0)}>
          {(command) => (
            <>
              <dt>
                <For each={command.keys}>{(key) => <kbd>{key}</kbd>}</For>
              </dt>
              <dd>{t()(command.title)}</dd>
            </>
          )}
        </For>
      </dl>
      <h3>{t()("map.canvas")}</h3>
      <p>{t()("map.keys")}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={props.explorer.singleKeys()}
          onChange={(event) => props.explorer.setSingleKeys(event.currentTarget.checked)}
        />
        {t()("command.toggleSingleKeys")}
      </label>
    </Dialog>
  );
}
