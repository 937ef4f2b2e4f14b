import { batch, createEffect, createSignal, on } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** The way that the reader walked from card to card. */
export interface Trail {
  /** What was chosen before; undefined at the start of the way. */
  before(): string | undefined;
  /** Goes one step back. */
  back(): void;
}

/** Nobody walks back further, and nothing grows without end. */
const longest = 50;

/** Remembers what was chosen one after the other, until nothing is chosen. Belongs to the Solid root it is made in. */
export function createTrail(explorer: Pick<Explorer, "selection" | "select">): Trail {
  const [walked, setWalked] = createSignal<readonly string[]>([]);
  let returning = false;
  createEffect(
    on(explorer.selection, (id, before) => {
      if (id === undefined) setWalked([]);
      else if (!returning && before !== undefined && before !== id)
        setWalked((ids) => [...ids, before].slice(-longest));
      returning = false;
      return id;
    }),
  );
  return {
    before: () => walked().at(-1),
    back: () => {
      const to = walked().at(-1);
      if (to === undefined) return;
      returning = true;
      // At once, so that the button that was pressed is there until the other card is.
      batch(() => {
        setWalked((ids) => ids.slice(0, -1));
        explorer.select(to);
      });
    },
  };
}
