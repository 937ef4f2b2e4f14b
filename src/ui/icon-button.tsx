import type { JSX } from "solid-js";
import { Icon, type IconName } from "./icon.tsx";

/** A button that is an icon: what it does is its name and its tooltip. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  class?: string;
  /** What is shown instead of the icon. */
  children?: JSX.Element;
  onPress(): void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`icon-button ${props.class ?? ""}`}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      {props.children ?? <Icon name={props.icon} />}
    </button>
  );
}
