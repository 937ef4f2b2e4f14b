import { createSignal, onCleanup } from "solid-js";
import type { StageRect } from "../../render/map/free-rooms.ts";
import type { Explorer } from "../../state/explorer.ts";

/** How long a pointer rests on something before that is meant, in milliseconds. */
export const intent = 150;
/** How long what is pointed at stays when the pointer leaves it, so that it can go to the card. */
export const grace = 250;

/** What is pointed at, and the part of the stage that it takes. */
export interface Pointed {
  readonly id: string;
  readonly at: StageRect;
}

/** What the pointer or the keyboard points at on the map. */
export interface Pointing {
  /** What the small card is about; undefined while there is none. */
  pointed(): Pointed | undefined;
  /** The pointer moves over something, with the part of the stage where it stands, or over nothing. */
  point(id: string | undefined, at?: StageRect): void;
  /** The keyboard stands on something, which needs no intent, or no longer. */
  stand(id: string | undefined, at?: StageRect): void;
  /** The pointer is on the small card, which then stays, or left it. */
  hold(held: boolean): void;
  /** Takes the small card away until something else is pointed at; says whether there was one. */
  dismiss(): boolean;
}

/** Tells what is meant from what is only passed over, and lights it. */
export function createPointing(explorer: Pick<Explorer, "setHover">): Pointing {
  const [pointed, setPointed] = createSignal<Pointed>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lit: string | undefined;
  /** What is waited for; `false` for nothing. */
  let next: string | undefined | false = false;
  const stay = () => {
    clearTimeout(waiting);
    next = false;
  };
  const show = (id: string | undefined, at?: StageRect) => {
    stay();
    lit = id;
    explorer.setHover(id);
    setPointed(id !== undefined && at ? { id, at } : undefined);
  };
  const wait = (time: number, id?: string, at?: StageRect) => {
    if (next === id) return;
    stay();
    next = id;
    waiting = setTimeout(() => show(id, at), time);
  };
  onCleanup(stay);
  return {
    pointed,
    point: (id, at) => {
      if (id === lit) stay();
      else if (id === undefined) wait(grace);
      else wait(intent, id, at);
    },
    stand: show,
    hold: (held) => {
      if (held) stay();
      else wait(grace);
    },
    dismiss: () => {
      const there = pointed() !== undefined;
      setPointed(undefined);
      return there;
    },
  };
}
