/** What a key press says of a word being composed; a `KeyboardEvent` is one. */
export interface ComposedPress {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/**
 * Whether a key belongs to the input method, as the Enter that takes over a word does. Chrome and Firefox tell it by
 * `isComposing`; Safari ends the composition first, and leaves only the code that stands for a key that was taken.
 */
export function isComposed({ isComposing, keyCode }: ComposedPress): boolean {
  return isComposing || keyCode === 229;
}
