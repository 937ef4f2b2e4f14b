import { type JSX, onCleanup, onMount } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { showKeyTips } from "../../ui/key-tips.ts";
import { DialogDoor } from "../view/dialog-door.tsx";
import { fetched } from "../view/fetched.tsx";

// Fetched when first asked for: most readers only look.
const AboutDialog = fetched(() => import("./about-dialog.tsx"), "AboutDialog");
const HelpDialog = fetched(() => import("./help-dialog.tsx"), "HelpDialog");

/** What tells of the page itself: what it is, its keys, and what its controls do. */
export function ShellDialogs(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  onMount(() => onCleanup(showKeyTips()));
  return (
    <>
      <DialogDoor explorer={explorer} id="about" name={explorer.t("command.about")}>
        <AboutDialog explorer={explorer} folder={props.folder} />
      </DialogDoor>
      <DialogDoor explorer={explorer} id="help" name={explorer.t("command.help")}>
        <HelpDialog explorer={explorer} />
      </DialogDoor>
    </>
  );
}
