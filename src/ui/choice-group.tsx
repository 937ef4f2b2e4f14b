import { createUniqueId, For, type JSX } from "solid-js";

/** One thing to choose. */
interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A row of which exactly one is chosen; native radio buttons, so that arrow keys work everywhere. */
export function ChoiceGroup<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  /** Whether the label is drawn, not only told. */
  labelShown?: boolean;
  onChoose(value: T): void;
}): JSX.Element {
  const name = createUniqueId();
  return (
    <div class="choice-group" role="radiogroup" aria-label={props.label}>
      {props.labelShown ? (
        <span class="choice-label" aria-hidden="true">
          {props.label}
        </span>
      ) : undefined}
      <span class="choice-row">
        <For each={props.choices}>
          {(choice) => (
            <label class="choice">
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === props.value}
                onChange={() => props.onChoose(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          )}
        </For>
      </span>
    </div>
  );
}

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

/** A button that stays pressed. */
export function ToggleButton(props: {
  pressed: boolean;
  class?: string;
  /** What it is called where it only carries a mark; shown as a tooltip. */
  label?: string;
  onPress(): void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`toggle ${props.class ?? ""}`}
      aria-pressed={props.pressed}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      {props.children}
    </button>
  );
}
