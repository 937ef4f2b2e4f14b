import type { AnchorStatus } from "./anchoring.ts";
import type { Stretch } from "./stream.ts";

/** Where a sentence of the index was placed in a stream, and why. */
export interface Placement extends Stretch {
  readonly status: Exclude<AnchorStatus, "ambiguous" | "missing">;
  readonly similarity: number;
}

/** Sentences that have no place yet, one after another, and the gap between their neighbours that have one. */
export interface Gap extends Stretch {
  /** Their places in the index, ascending. */
  readonly missing: readonly number[];
}

/** What is known so far: which sentences have which places, and which stretches of the text are taken, each by one. */
export interface Placements {
  readonly placed: ReadonlyMap<number, Placement>;
  /** Those that could be at several places alike. */
  readonly ambiguous: Set<number>;
  /** Gives a sentence its place, which must be free. */
  take(at: number, placement: Placement): void;
  isFree(stretch: Stretch): boolean;
  /** What nothing has taken of a stretch. */
  freeIn(stretch: Stretch): readonly Stretch[];
  /** Every gap between sentences that stand where they belong. */
  gaps(): readonly Gap[];
}

/** A sentence elsewhere says nothing of where its neighbours are. */
const astray: ReadonlySet<AnchorStatus> = new Set<AnchorStatus>(["moved", "moved-edited"]);

/** Nothing placed yet of so many sentences in a stream of a length. */
export function createPlacements(count: number, length: number): Placements {
  const placed = new Map<number, Placement>();
  const ambiguous = new Set<number>();
  const taken = new Uint8Array(length);
  return {
    placed,
    ambiguous,
    take(at, placement) {
      placed.set(at, placement);
      taken.fill(1, placement.from, placement.to);
    },
    isFree: ({ from, to }) => !taken.subarray(from, to).includes(1),
    freeIn({ from, to }) {
      const free: Stretch[] = [];
      const own = taken.subarray(from, to);
      const upTo = (value: number, at: number) => {
        const next = own.indexOf(value, at);
        return next < 0 ? own.length : next;
      };
      for (let at = upTo(0, 0); at < own.length; ) {
        const end = upTo(1, at);
        free.push({ from: from + at, to: from + end });
        at = upTo(0, end);
      }
      return free;
    },
    gaps() {
      const gaps: Gap[] = [];
      let from = 0;
      let missing: number[] = [];
      const close = (to: number) => {
        if (missing.length > 0) gaps.push({ missing, from, to });
        missing = [];
      };
      for (let at = 0; at < count; at += 1) {
        const placement = placed.get(at);
        if (placement && !astray.has(placement.status)) {
          close(placement.from);
          from = placement.to;
        } else if (!placement && !ambiguous.has(at)) missing.push(at);
      }
      close(length);
      return gaps;
    },
  };
}
