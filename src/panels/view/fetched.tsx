import { type Component, createComponent, createResource, type JSX, Show } from "solid-js";
import { importAgain } from "../../core/import-again.ts";

/**
 * A component that is fetched when it is first shown, and waited for by the nearest Suspense. Where that fails the
 * nearest ErrorBoundary is told, and it is fetched anew when it is shown again, which Solid's own `lazy` never does.
 */
export function fetched<K extends string, P extends Record<string, unknown>>(
  load: () => Promise<Record<K, Component<P>>>,
  /** What the component is called in its module. */
  name: K,
): Component<P> {
  let known: Component<P> | undefined;
  const find = importAgain(load);
  return function Fetched(props: P): JSX.Element {
    if (known) return createComponent(known, props);
    const [found] = createResource(async () => (await find())[name]);
    return (
      <Show when={found()} keyed>
        {(component) => {
          known = component;
          return createComponent(component, props);
        }}
      </Show>
    );
  };
}
