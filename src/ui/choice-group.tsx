import { createUniqueId, For, type JSX } from "solid-js";

/** One thing to choose. */
export interface Choice<T extends string> {
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
