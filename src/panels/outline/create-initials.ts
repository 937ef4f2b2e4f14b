import { createEffect, createSignal, on } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { Readings } from "../../core/search/pinyin/readings.ts";
import { initialsOf, spell } from "../../core/search/pinyin/spell.ts";
import type { Explorer } from "../../state/explorer.ts";

/**
 * The first letters of the syllables of a node's Chinese label, for each of its readings; none until these are there,
 * which `load` fetches once the page is read in Chinese. Belongs to the Solid owner that it is made in.
 */
export function createInitials(
  explorer: Pick<Explorer, "graph" | "language">,
  load: () => Promise<Readings | undefined>,
): (id: Id) => readonly string[] {
  const [readings, setReadings] = createSignal<Readings>();
  createEffect(
    on(explorer.language, async (language) => {
      if (language === "zh" && !readings()) setReadings(await load());
    }),
  );
  return (id) => {
    const { zh } = explorer.graph.getNodeAttribute(id, "node").label;
    return (readings()?.get(zh) ?? []).flatMap((reading) => {
      const parts = spell(zh, reading);
      return parts ? [initialsOf(parts)] : [];
    });
  };
}
