import "../../i18n/late/lens.ts";
import { batch } from "solid-js";
import type { Lens } from "../../core/view/lens.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { addCommands, type Command } from "../../state/commands.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Whether just this colours the map. */
function colouredBy(explorer: Explorer, { by, only }: Lens): boolean {
  const lens = explorer.lens();
  return lens?.by === by && lens.only === only;
}

/** Colours the map, going to it where it is not seen. */
function colourBy(explorer: Explorer, lens: Lens | undefined): void {
  batch(() => {
    if (!isDrawn(explorer.view())) explorer.setView("map");
    explorer.setLens(lens);
  });
}

/** A command that colours the map, and whether it lists what it lights. */
type LensCommand = Command & { readonly lists: boolean };

function lensCommand(title: MessageKey, lens: Lens): LensCommand {
  return {
    id: `lens-${lens.by}-${lens.only}`,
    title,
    keys: [],
    lists: lens.only !== undefined,
    run: (explorer) => colourBy(explorer, lens),
    when: (explorer) => !colouredBy(explorer, lens),
  };
}

/** What the map can be coloured by, and what of that most ask for. */
export const lensCommands: readonly LensCommand[] = [
  lensCommand("lens.command.basis", { by: "basis" }),
  lensCommand("lens.command.confidence", { by: "confidence" }),
  lensCommand("lens.command.sentences", { by: "sentences" }),
  lensCommand("lens.command.inferred", { by: "basis", only: "inferred" }),
  lensCommand("lens.command.one", { by: "sentences", only: "one" }),
];

addCommands(lensCommands);
