import { createSignal } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** Where the keyboard stands on the map. */
export interface MapFocus {
  /** The node or tie; undefined while the keyboard is elsewhere or has not moved yet. */
  focused(): string | undefined;
  /** The node whose ties are being walked, while a tie of it is stood on. */
  tiesOf(): string | undefined;
  /** The node or tie that an arrow led here from. */
  cameFrom(): string | undefined;
  /** Whether the keyboard is on the map. */
  byKeys(): boolean;
  setFocused(id: string | undefined, tiesOf?: string, from?: string): void;
  onFocus(event: FocusEvent & { currentTarget: HTMLElement }): void;
  onBlur(): void;
}

/** Remembers where the keyboard stands on the map, and where it left it until it comes back. */
export function createMapFocus(
  explorer: Explorer,
  /** Told where it stands now. */
  onStand: (id: string | undefined) => void,
): MapFocus {
  const [focused, setFocused] = createSignal<string>();
  let walked: string | undefined;
  let left: string | undefined;
  let before: string | undefined;
  const [byKeys, setByKeys] = createSignal(false);
  const stand = (id: string | undefined, tiesOf?: string, from?: string) => {
    walked = tiesOf;
    before = from;
    if (id !== undefined) setByKeys(true);
    setFocused(id);
    onStand(id);
  };
  return {
    focused,
    tiesOf: () => walked,
    cameFrom: () => before,
    byKeys,
    setFocused: stand,
    onFocus: ({ currentTarget }) => {
      // A click stands nowhere: what it chooses is seen already.
      if (!currentTarget.matches(":focus-visible")) return;
      setByKeys(true);
      stand(left ?? explorer.selection());
    },
    onBlur: () => {
      left = focused();
      setByKeys(false);
      stand(undefined);
    },
  };
}
