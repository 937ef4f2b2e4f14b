import type { JSX } from "solid-js";

/** A field of a colour that a legend tells of; without a hue, in the colour that its class gives. */
export function Swatch(props: { hue?: string; class?: string }): JSX.Element {
  return (
    <svg
      class={`legend-swatch ${props.class ?? ""}`}
      viewBox="0 0 10 10"
      aria-hidden="true"
      style={{ "--hue": props.hue }}
    >
      <rect width="10" height="10" rx="2" />
    </svg>
  );
}
