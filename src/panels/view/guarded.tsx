import { ErrorBoundary, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** A part of the page that may fail by itself: it then says what failed and can be tried again, and the rest works on. */
export function Guarded(props: {
  explorer: Explorer;
  /** What it is, as the message names it. */
  name: string;
  /** What the message stands in, where it needs a frame of its own. */
  frame?: (message: JSX.Element) => JSX.Element;
  children: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  const message = (error: unknown, reset: () => void) => (
    <div class="view-message" role="alert">
      <p>{explorer.t("view.failed", { view: props.name })}</p>
      <p class="muted">{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" class="quiet-button" onClick={reset}>
        {explorer.t("view.retry")}
      </button>
    </div>
  );
  return (
    <ErrorBoundary fallback={(error, reset) => props.frame?.(message(error, reset)) ?? message(error, reset)}>
      {props.children}
    </ErrorBoundary>
  );
}
