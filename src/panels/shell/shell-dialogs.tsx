import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { DialogDoor } from "../view/dialog-door.tsx";
import { fetched } from "../view/fetched.tsx";

// Fetched when first asked for: most readers only look.
const AboutDialog = fetched(() => import("./about-dialog.tsx"), "AboutDialog");
const HelpDialog = fetched(() => import("./help-dialog.tsx"), "HelpDialog");

/** What tells of the page itself: what it is, and its keys. */
export function ShellDialogs(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <>
      <DialogDoor explorer={explorer} id="about" name={explorer.t("command.about")}>
        <AboutDialog explorer={explorer} />
      </DialogDoor>
      <DialogDoor explorer={explorer} id="help" name={explorer.t("command.help")}>
        <HelpDialog explorer={explorer} />
      </DialogDoor>
    </>
  );
}
