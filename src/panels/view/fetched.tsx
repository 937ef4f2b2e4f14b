import { type Component, createComponent, createResource, type JSX, Show } from "solid-js";

/**
 * A component that is fetched when it is first shown, and waited for by the nearest Suspense. Where that fails the
 * nearest ErrorBoundary is told, and it is fetched anew when it is shown again, which Solid's own `lazy` never does.
 */
export function fetched<P extends Record<string, unknown>>(load: () => Promise<Component<P>>): Component<P> {
  let known: Component<P> | undefined;
  return function Fetched(props: P): JSX.Element {
    if (known) return createComponent(known, props);
    const [found] = createResource(load);
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
