import { type JSX, onCleanup, onMount } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { DialogDoor } from "../view/dialog-door.tsx";
import { dialogs } from "../view/dialogs.ts";
import { whenIdle } from "../window/painted.ts";

/** What tells of the page itself, what it is, its keys, and what its controls do; and where a copy of the text comes in. */
export function ShellDialogs(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  let stop: (() => void) | undefined;
  let gone = false;
  // Nothing waits for them: where they cannot be fetched the browser shows titles in its own way.
  const tips = () =>
    import("../../ui/tips.ts").then(
      ({ showTips }) => {
        if (!gone) stop = showTips();
      },
      () => {},
    );
  onMount(() => whenIdle(() => void tips()));
  onCleanup(() => {
    gone = true;
    stop?.();
  });
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
