/** What a key press says of its key; a `KeyboardEvent` is one. */
export interface NamedPress {
  readonly key: string;
  /** Where the key is on the keyboard, whatever is written on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(key: string): boolean;
}

/** What the keys that carry no letter or digit write on an American keyboard. */
const placed: Readonly<Record<string, string>> = {
  Slash: "/",
  Period: ".",
  Comma: ",",
  Minus: "-",
  Equal: "=",
};
const placedWithShift: Readonly<Record<string, string>> = { Slash: "?", Equal: "+" };

/**
 * What a key is called, as the commands write it: `k`, `/`, `Ctrl+K`, `Escape`; letters small whatever Shift and Caps Lock
 * do, Command on a Mac as Ctrl, the plus sign also where the equals sign is. What a key writes counts; where that is not
 * Latin, or a digit is in the second row of its key, where it is on the keyboard. Undefined for text written with AltGr or
 * Option, and for what belongs to the browser.
 */
export function keyName(press: NamedPress): string | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  if (altKey || press.getModifierState?.("AltGraph")) return undefined;
  const written = latin(press);
  if (ctrlKey || metaKey) return shiftKey ? undefined : `Ctrl+${written.toUpperCase()}`;
  return written === "=" ? "+" : written;
}

/** What keys are called on Apple's keyboards, whose upper row does something else by itself. */
const onApple: Readonly<Record<string, string>> = {
  Ctrl: "⌘",
  "Ctrl+K": "⌘K",
  "Alt+←": "⌘[",
  F5: "fn+F5",
  F6: "fn+F6",
};

/** A key as a reader finds it on their keyboard, given as elsewhere: `Ctrl+K`, and the browser's own `Alt+←`. */
export function keyShown({ apple }: { readonly apple: boolean }, key: string): string {
  return (apple && onApple[key]) || key;
}

function latin({ key, code, shiftKey }: NamedPress): string {
  // The name of a key that writes nothing.
  if (/^[A-Z][A-Za-z0-9]+$/.test(key)) return key;
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  // On a French keyboard digits are written with Shift; without it their keys mean them all the same.
  if (digit !== undefined && !shiftKey && !/^[\d+/=?-]$/.test(key)) return digit;
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  return letter?.toLowerCase() ?? ((shiftKey && placedWithShift[code]) || placed[code]) ?? key;
}
