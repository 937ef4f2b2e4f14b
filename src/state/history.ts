import { batch, createEffect, on, onCleanup } from "solid-js";
import { decodeLink, type KnownIds } from "../core/link/decode-link.ts";
import { encodeLink } from "../core/link/encode-link.ts";
import { defaultLink, type LinkProblem, type LinkState } from "../core/link/link-state.ts";
import type { HistoryPort } from "./environment.ts";
import { dialogIds, type Explorer } from "./explorer.ts";

/** A link as far as it could be followed, and what could not. */
export interface OpenedLink {
  readonly link: LinkState;
  readonly problems: readonly LinkProblem[];
}

/** Reads a hash; one that is damaged is the default view with the reasons. */
export function readLink(hash: string, known: KnownIds): OpenedLink {
  const result = decodeLink(hash, known);
  return result.ok
    ? { link: result.value, problems: result.warnings }
    : { link: defaultLink, problems: result.problems };
}

/**
 * Keeps the address and the explorer together: selection, view and filter make a new entry, a moved camera replaces
 * the present one, and going to an entry opens what it holds. An open dialog has an entry over that of its view, so that
 * going back closes it and nothing else; closed otherwise, it takes its entry with it.
 */
export function bindHistory(explorer: Explorer, history: HistoryPort, known: KnownIds): void {
  let written = explorer.link();
  /** Whether the entry of a dialog that was closed is being left: what is new is written on the one below. */
  let leaving = false;

  const write = () => {
    if (leaving) return;
    const [link, dialog, over] = [explorer.link(), explorer.dialog(), history.layer()];
    const hash = encodeLink(link);
    const changed = hash !== encodeLink(written);
    const sameEntry = withoutCamera(link) === withoutCamera(written);
    if (dialog === undefined && over !== undefined && sameEntry) {
      leaving = true;
      history.back();
      return;
    }
    written = link;
    // What a dialog led to takes the dialog's entry.
    if (dialog === undefined && over !== undefined) history.replace(hash);
    else if (changed && !sameEntry) history.push(hash, over === undefined ? undefined : dialog);
    else if (changed || (over !== undefined && over !== dialog)) history.replace(hash, over && dialog);
    if (dialog !== undefined && over === undefined) history.push(hash, dialog);
  };
  // A page that is loaded anew opens without the dialog that was open before.
  if (history.layer() !== undefined) history.replace(history.hash());
  createEffect(on([explorer.link, explorer.dialog], write, { defer: true }));

  function showLayer(): void {
    const dialog = dialogIds.find((id) => id === history.layer());
    if (dialog === undefined) explorer.closeDialog();
    else explorer.openDialog(dialog);
  }

  onCleanup(
    history.onPop(() => {
      const { link, problems } = readLink(history.hash(), known);
      const before = written;
      const atlas = written.atlas;
      written = { ...link, ...(atlas !== undefined && { atlas }) };
      if (leaving) {
        leaving = false;
        write();
        return;
      }
      const sameView = withoutCamera(written) === withoutCamera(before);
      // Only a dialog came or went: the view behind it stays as it is, wherever it was looked at.
      if (sameView && (explorer.dialog() !== undefined || history.layer() !== undefined)) {
        showLayer();
        return;
      }
      batch(() => {
        showLayer();
        explorer.openLink(link, problems);
      });
      // Also where the link says nothing of it: what was looked at before has no part in what an entry shows.
      if (!link.tour) explorer.requestCamera(link.camera ?? "start");
    }),
  );
}

function withoutCamera({ camera: _, ...rest }: LinkState): string {
  return encodeLink(rest);
}
