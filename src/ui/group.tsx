import type { JSX } from "solid-js";

/** Controls that belong together under one name. */
export function Group(props: { label: string; class?: string; children: JSX.Element }): JSX.Element {
  return (
    <div class={props.class} {...groupNamed(props.label)}>
      {props.children}
    </div>
  );
}

// No fieldset: that cannot be laid out as one scrolling row.
const groupNamed = (label: string) => ({ role: "group", "aria-label": label }) as const;
