import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { commands } from "./commands.ts";
import { keyName, keyShown, type NamedPress } from "./key-name.ts";
import { runShortcut } from "./shortcuts.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false } as const;
const press = (key: string, code: string, held: Partial<typeof plain | NamedPress> = {}): NamedPress => ({
  key,
  code,
  ...plain,
  ...held,
});
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const codeOf = (letter: string) => `Key${letter.toUpperCase()}`;

/** What the 26 letter keys write, in the order of the American alphabet. */
const scripts = {
  American: "abcdefghijklmnopqrstuvwxyz",
  Russian: "фисвуапршолдьтщзйкыегмцчня",
  Greek: "αβψδεφγηιξκλμνοπ;ρσθωςχυζ".padEnd(26, "ω"),
  Hebrew: "שנבגקכעיןחלךצמםפ/רדאוהסטז".padEnd(26, "ז"),
  Arabic: "شؤيثبلاهتنمةىخحضقسفعرصءغئ".padEnd(26, "ئ"),
  Thai: "ฟิแกำดเ้รา่สททหนยๆพหะีอไป".slice(0, 26),
} as const;

describe("keyName", () => {
  it.each(Object.entries(scripts))(
    "knows every letter of a %s keyboard by its place or its writing",
    (_, row) => {
      for (const [at, letter] of letters.entries()) {
        const written = row[at] ?? "";
        // A letter of another script, or a mark that means something by itself.
        const wanted = /^[ -~]$/.test(written) ? written : letter;
        expect(keyName(press(written, codeOf(letter))), `${written} on ${letter}`).toBe(wanted);
        if (wanted === letter)
          expect(keyName(press(written, codeOf(letter), { ctrlKey: true }))).toBe(
            `Ctrl+${letter.toUpperCase()}`,
          );
      }
    },
  );

  it("goes by what is written on Latin keyboards of another order", () => {
    // Dvorak writes k where American keyboards have v; a French keyboard a where they have q.
    expect(keyName(press("k", "KeyV", { ctrlKey: true }))).toBe("Ctrl+K");
    expect(keyName(press("k", "KeyV", { metaKey: true }))).toBe("Ctrl+K");
    expect(keyName(press("a", "KeyQ"))).toBe("a");
    expect(keyName(press("/", "BracketLeft"))).toBe("/");
    expect(keyName(press("/", "Digit7", { shiftKey: true }))).toBe("/");
    expect(keyName(press("?", "Minus", { shiftKey: true }))).toBe("?");
  });

  it("takes the digits of a French and of a Czech keyboard with and without Shift", () => {
    for (const [at, written] of [..."&é\"'("].entries()) {
      expect(keyName(press(written, `Digit${at + 1}`))).toBe(String(at + 1));
      expect(keyName(press(String(at + 1), `Digit${at + 1}`, { shiftKey: true }))).toBe(String(at + 1));
    }
    expect(keyName(press("ě", "Digit2"))).toBe("2");
    expect(keyName(press("à", "Digit0"))).toBe("0");
    // What is written means more than where it is.
    expect(keyName(press("-", "Digit6"))).toBe("-");
    // With Shift an American 1 is an exclamation mark, a Russian 3 a number sign.
    expect(keyName(press("!", "Digit1", { shiftKey: true }))).toBe("!");
    expect(keyName(press("№", "Digit3", { shiftKey: true }))).toBe("№");
  });

  it("is the same with and without Caps Lock, and on the numeric keypad", () => {
    for (const letter of letters) {
      expect(keyName(press(letter.toUpperCase(), codeOf(letter)))).toBe(letter);
      expect(keyName(press(letter.toUpperCase(), codeOf(letter), { ctrlKey: true }))).toBe(
        `Ctrl+${letter.toUpperCase()}`,
      );
    }
    for (const digit of "0123456789") expect(keyName(press(digit, `Numpad${digit}`))).toBe(digit);
    expect(keyName(press("+", "NumpadAdd"))).toBe("+");
    expect(keyName(press("-", "NumpadSubtract"))).toBe("-");
    expect(keyName(press("/", "NumpadDivide"))).toBe("/");
    expect(keyName(press("Enter", "NumpadEnter"))).toBe("Enter");
    expect(keyName(press("Home", "Numpad7"))).toBe("Home");
  });

  it("reads full-width and Chinese marks by their place", () => {
    expect(keyName(press("、", "Slash"))).toBe("/");
    expect(keyName(press("？", "Slash", { shiftKey: true }))).toBe("?");
    expect(keyName(press("。", "Period"))).toBe(".");
    expect(keyName(press("，", "Comma"))).toBe(",");
    expect(keyName(press("＝", "Equal"))).toBe("+");
    expect(keyName(press("١", "Digit1"))).toBe("1");
  });

  it("leaves text that is written with AltGr or Option, and what belongs to the browser", () => {
    const altGraph = { getModifierState: (key: string) => key === "AltGraph" };
    expect(keyName(press("/", "KeyQ", altGraph))).toBeUndefined();
    expect(keyName(press("@", "KeyQ", { ctrlKey: true, altKey: true }))).toBeUndefined();
    expect(keyName(press("ƒ", "KeyF", { altKey: true }))).toBeUndefined();
    // Firefox opens its console by this.
    expect(keyName(press("K", "KeyK", { ctrlKey: true, shiftKey: true }))).toBeUndefined();
  });
});

it("keys are called what a reader's keyboard calls them, every key of a command among them", () => {
  const keys = [...commands.flatMap((command) => command.keys), "Alt+←", "Ctrl", "F5"];
  expect(keys.map((key) => keyShown({ apple: false }, key))).toEqual(keys);
  const onApple = keys.map((key) => keyShown({ apple: true }, key));
  expect(onApple).toEqual(expect.arrayContaining(["⌘K", "fn+F6", "⌘[", "⌘", "fn+F5", "/", "Escape"]));
  // What a Mac has under another name, or gives to the system.
  expect(onApple.filter((key) => /Ctrl|Alt|^F\d/.test(key))).toEqual([]);
});

it.each(Object.entries(scripts))("every letter that is a shortcut works on a %s keyboard", (_, row) => {
  const event = { defaultPrevented: false, isComposing: false };
  const shortcuts = commands.flatMap(({ keys }) => keys.filter((key) => /^[a-z]$/.test(key)));
  expect(shortcuts.length).toBeGreaterThan(5);
  for (const key of shortcuts) {
    const written = row[letters.indexOf(key)] ?? "";
    if (/^[ -~]$/.test(written) && written !== key) continue;
    const { explorer } = openYongzhou();
    explorer.select("roots");
    for (const id of ["roots", "direct-line"]) explorer.toggleFilter("projects", id);
    expect(runShortcut({ ...press(written, codeOf(key)), ...event }, explorer, false), written).toBe(true);
  }
  const { explorer } = openYongzhou();
  const opens = press(row[letters.indexOf("k")] ?? "", "KeyK", { ctrlKey: true });
  expect(runShortcut({ ...opens, ...event }, explorer, false)).toBe(true);
  expect(explorer.searchRequest()).toBe(1);
});
