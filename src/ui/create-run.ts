import { type Accessor, createSignal, onCleanup } from "solid-js";

/** How far something is that is being made. */
export interface Running {
  readonly kind: "running";
  readonly made: number;
  readonly total: number;
}

/** What is there apart from how a making ended. */
type Standing = { readonly kind: "idle" | "cancelled" } | Running;

/** Makes something, one at a time, that takes long enough to be shown and cancelled. */
export interface Run<Ended> {
  state: Accessor<Standing | Ended>;
  /** Ends with what `work` comes to, unless it was cancelled or another one began. */
  start(
    total: number,
    work: (signal: AbortSignal, progress: (made: number) => void) => Promise<Ended>,
  ): Promise<void>;
  cancel(): void;
  /** Says how something ended that never began. */
  end(ended: Ended): void;
  /** Forgets how the last one went. */
  reset(): void;
}

/** Holds how the making of something goes; what is under way ends with what it belongs to. */
export function createRun<Ended extends { readonly kind: string }>(): Run<Ended> {
  const [state, setState] = createSignal<Standing | Ended>({ kind: "idle" });
  let running: AbortController | undefined;
  onCleanup(() => running?.abort());
  return {
    state,
    start: async (total, work) => {
      running?.abort();
      const own = new AbortController();
      running = own;
      setState({ kind: "running", made: 0, total });
      // The page shows that something is under way before that takes the thread.
      await new Promise((resolve) => setTimeout(resolve));
      if (own.signal.aborted) return;
      const current = () => own === running && !own.signal.aborted;
      try {
        const ended = await work(own.signal, (made) => {
          if (!own.signal.aborted) setState({ kind: "running", made, total });
        });
        if (current()) setState(() => ended);
      } finally {
        // Work that broke is over all the same, and can be begun again.
        if (current() && state().kind === "running") setState({ kind: "idle" });
      }
    },
    cancel: () => {
      running?.abort();
      setState({ kind: "cancelled" });
    },
    end: (ended) => {
      setState(() => ended);
    },
    reset: () => {
      if (state().kind !== "running") setState({ kind: "idle" });
    },
  };
}
