import { ErrorBoundary, type JSX, Suspense } from "solid-js";
import type { Problem } from "../../core/atlas/problem.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import { fetched } from "../../ui/fetched.tsx";

// Its texts are many, and most readers never see one.
const ProblemPage = fetched(async () => (await import("./problem-page.tsx")).ProblemPage);

/** Why there is no atlas, fetched where there is a problem to tell. */
export function FetchedProblemPage(props: {
  problems: readonly Problem[];
  language: Language;
  /** What is shown until it is there. */
  loading: JSX.Element;
  /** What is shown where it cannot be had. */
  failed: JSX.Element;
  children: JSX.Element;
}): JSX.Element {
  return (
    <ErrorBoundary fallback={props.failed}>
      <Suspense fallback={props.loading}>
        <ProblemPage problems={props.problems} language={props.language}>
          {props.children}
        </ProblemPage>
      </Suspense>
    </ErrorBoundary>
  );
}
