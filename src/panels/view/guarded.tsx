import { ErrorBoundary, type JSX, Show, Suspense } from "solid-js";
import { FetchFailure } from "../../core/import-again.ts";
import type { Translate } from "../../i18n/translate.ts";
import { ReloadButton } from "../shell/unfetched.tsx";

/**
 * A part of the page that may have to be fetched and may fail by itself: it then says what failed and can be tried
 * again, and the rest works on.
 */
export function Guarded(props: {
  t: Translate;
  /** What it is, as the message names it. */
  name: string;
  /** What the message stands in, where it needs a frame of its own. */
  frame?: (message: JSX.Element) => JSX.Element;
  /** What stands there until it is fetched. */
  loading?: JSX.Element;
  children: JSX.Element;
}): JSX.Element {
  const message = (error: unknown, reset: () => void) => {
    const missing = error instanceof FetchFailure;
    return (
      <div class="view-message" role="alert">
        <p>{props.t("view.failed", { view: props.name })}</p>
        <p class="muted">
          {missing ? props.t("view.unfetched") : error instanceof Error ? error.message : String(error)}
        </p>
        <button type="button" class="quiet-button" onClick={reset}>
          {props.t("view.retry")}
        </button>
        <Show when={missing}>
          <ReloadButton t={props.t} />
        </Show>
      </div>
    );
  };
  return (
    <ErrorBoundary fallback={(error, reset) => props.frame?.(message(error, reset)) ?? message(error, reset)}>
      <Suspense fallback={props.loading}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
