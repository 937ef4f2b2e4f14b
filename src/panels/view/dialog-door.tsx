import { createMemo, type JSX, Show } from "solid-js";
import type { DialogId, Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Guarded } from "./guarded.tsx";

/**
 * A dialog that is fetched when first asked for, and then kept, so that closing can be seen and settings stay. It is
 * called as its command is; where it fails it says so in a dialog of the same name, which closes like any other.
 */
export function DialogDoor(props: { explorer: Explorer; id: DialogId; children: JSX.Element }): JSX.Element {
  const { explorer } = props;
  const name = () => explorer.t(`command.${props.id}`);
  const open = () => explorer.dialog() === props.id;
  const asked = createMemo((was: boolean) => was || open(), false);
  return (
    <Show when={asked()}>
      <Guarded
        t={explorer.t}
        name={name()}
        frame={(message) => (
          <Dialog
            open={open()}
            title={name()}
            closeLabel={explorer.t("common.close")}
            onClose={() => explorer.closeDialog()}
          >
            {message}
          </Dialog>
        )}
      >
        {props.children}
      </Guarded>
    </Show>
  );
}
