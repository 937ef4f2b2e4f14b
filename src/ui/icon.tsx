import type { JSX } from "solid-js";

const paths = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20 20",
  check: "M5 12.5l4.500 4.500L19 7.500",
  share: "M12 15V4m0 0L8 8m4-4 4 4M6 12H5v8h14v-8h-1",
  close: "M6 6l12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  export: "M12 4v11m0 0-4-4m4 4 4-4M5 19h14",
  open: "M3 18V6h6l2 2h8v3M3 18l3-7h15l-3 7Z",
  info: "M12 11v6m0-9.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z",
  keyboard: "M3 6.5h18v11H3zM7 10h.01M11 10h.01M15 10h.01M7.5 14h9",
  unfold: "M7 10l5 5 5-5",
  map: "M4 5h6v4H4zM14 5h6v4h-6zM9 15h6v4H9zM7 9v3h10V9M12 12v3",
  lanes: "M3 6h5M3 12h5M3 18h5M12 6h9M12 12h9M12 18h9M8 12h4M8 6c3 0 1 6 4 6",
  matrix: "M4 4h16v16H4zM4 9.3h16M4 14.7h16M9.3 4v16M14.7 4v16",
  figures: "M5 20V11M10 20V5M15 20v-6M20 20V9",
  text: "M4 6h16M4 10h16M4 14h10M4 18h13",
  outline: "M4 6h3M10 6h10M7 12h2M12 12h8M7 18h2M12 18h8",
  filter: "M4 6h16M7 12h10M10 18h4",
  copy: "M9 9h10v11H9zM5 15V4h10",
  focus: "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21",
  path: "M6 16.5a2.5 2.5 0 1 0 0 .1M18 5.5a2.5 2.5 0 1 0 0 .1M8.5 16.5H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-5h6.500",
  present: "M3 4h18M4 4v11h16V4M12 15v3M8 21l4-3 4 3M10.500 7.200v4.600l3.800-2.300Z",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  back: "M19 12H6m5-5-5 5 5 5",
  arrow: "M5 12h13m-5-5 5 5-5 5",
} as const;

/** The icons of the page. */
export type IconName = keyof typeof paths;

/** A drawn icon, one em in size, in the colour of the text; decoration only, the control carries the name. */
export function Icon(props: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  );
}

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
