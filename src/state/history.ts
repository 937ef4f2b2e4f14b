import { createEffect, on, onCleanup } from "solid-js";
import { decodeLink, type KnownIds } from "../core/link/decode-link.ts";
import { encodeLink } from "../core/link/encode-link.ts";
import { defaultLink, type LinkProblem, type LinkState } from "../core/link/link-state.ts";
import type { HistoryPort } from "./environment.ts";
import type { Explorer } from "./explorer.ts";

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
 * the present one, and going to an entry opens what it holds.
 */
export function bindHistory(explorer: Explorer, history: HistoryPort, known: KnownIds): void {
  let written = explorer.link();

  createEffect(
    on(
      explorer.link,
      (link) => {
        if (encodeLink(link) === encodeLink(written)) return;
        const sameEntry = withoutCamera(link) === withoutCamera(written);
        written = link;
        if (sameEntry) history.replace(encodeLink(link));
        else history.push(encodeLink(link));
      },
      { defer: true },
    ),
  );

  onCleanup(
    history.onPop(() => {
      const { link, problems } = readLink(history.hash(), known);
      const atlas = written.atlas;
      written = { ...link, ...(atlas !== undefined && { atlas }) };
      explorer.openLink(link, problems);
      // Also where the link says nothing of it: what was looked at before has no part in what an entry shows.
      if (!link.tour) explorer.requestCamera(link.camera ?? "start");
    }),
  );
}

function withoutCamera({ camera: _, ...rest }: LinkState): string {
  return encodeLink(rest);
}
