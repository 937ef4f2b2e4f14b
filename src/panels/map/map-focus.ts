import { createSignal } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** Where the keyboard stands on the map. */
export interface MapFocus {
  /** The node or tie; undefined while the keyboard is elsewhere or has not moved yet. */
  focused(): string | undefined;
  /** The node whose ties are being walked, while a tie of it is stood on. */
  tiesOf(): string | undefined;
  setFocused(id: string | undefined, tiesOf?: string): void;
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
  const stand = (id: string | undefined, tiesOf?: string) => {
    walked = tiesOf;
    setFocused(id);
    onStand(id);
  };
  return {
    focused,
    tiesOf: () => walked,
    setFocused: stand,
    onFocus: ({ currentTarget }) => {
      // A click stands nowhere: what it chooses is seen already.
      if (currentTarget.matches(":focus-visible")) stand(left ?? explorer.selection());
    },
    onBlur: () => {
      left = focused();
      stand(undefined);
    },
  };
}
