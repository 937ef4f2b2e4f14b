import { type JSX, onCleanup, onMount } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { showTips } from "../../ui/tips.ts";
import { DialogDoor } from "../view/dialog-door.tsx";
import { dialogs } from "../view/dialogs.ts";

/** What tells of the page itself, what it is, its keys, and what its controls do; and where a copy of the text comes in. */
export function ShellDialogs(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  onMount(() => onCleanup(showTips()));
  return (
    <>
      <DialogDoor explorer={explorer} id="about">
        <dialogs.about explorer={explorer} folder={props.folder} />
      </DialogDoor>
      <DialogDoor explorer={explorer} id="help">
        <dialogs.help explorer={explorer} />
      </DialogDoor>
      <DialogDoor explorer={explorer} id="ownText">
        <dialogs.ownText explorer={explorer} />
      </DialogDoor>
    </>
  );
}
