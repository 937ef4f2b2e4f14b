import { type Accessor, createMemo, createSignal, onCleanup, onMount } from "solid-js";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { TextReading } from "./text-reading.ts";

/** How many sentences are drawn in one go: more than a screen shows, less than would keep the page from answering. */
const portion = 12;

/**
 * Tells which sentences of the list are drawn by now: at once those that it begins with, up to what is chosen or asked
 * for and a screen beyond; the others in turns, a frame between each and the next. All of them while `atOnce` says so.
 */
export function drawnInTurn(
  explorer: Pick<Explorer, "ownText">,
  reading: Pick<TextReading, "listed" | "chosen" | "isCurrent">,
  atOnce: Accessor<boolean>,
): (sentence: TextSentence) => boolean {
  const [turns, setTurns] = createSignal(1);
  const listed = createMemo(() => reading.listed().flatMap(({ sentences }) => sentences));
  const asked = createMemo(() => {
    const chosen = reading.chosen();
    return listed().findIndex(({ id }) => reading.isCurrent(id) || chosen.has(id));
  });
  const next = createMemo(() => {
    if (atOnce() || explorer.ownText()) return Number.POSITIVE_INFINITY;
    const drawn = Math.max(turns() * portion, asked() + 1 + portion);
    return listed()[drawn]?.number ?? Number.POSITIVE_INFINITY;
  });
  let frame = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    frame = requestAnimationFrame(() => {
      waiting = setTimeout(() => {
        // Once all are there none goes again, whatever a filter brings back.
        const all = turns() * portion >= listed().length;
        setTurns(all ? Number.POSITIVE_INFINITY : turns() + 1);
        if (!all) go();
      });
    });
  };
  onMount(go);
  onCleanup(() => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  });
  return ({ number }) => number < next();
}
