import { describe, expect, it, vi } from "vitest";
import type { Command } from "../../state/commands.ts";
import { searchKeys } from "./search-keys.ts";
import type { SearchLine } from "./search-lines.ts";

const anyCommand: Command = { id: "any", title: "command.fit", keys: [], run: () => {} };
const lines = Array.from(
  { length: 20 },
  (_, place): SearchLine => ({ kind: "command", command: anyCommand, place }),
);

/** Presses keys in a list of twenty lines, or none; what came of it. */
function press(keys: readonly string[], options: { empty?: boolean; held?: object } = {}) {
  let active = 0;
  const came = { choose: vi.fn(), leave: vi.fn(), preventDefault: vi.fn(), stopPropagation: vi.fn() };
  const search = {
    lines: () => (options.empty ? [] : lines),
    active: () => active,
    setActive: (place: number) => {
      active = place;
    },
  };
  for (const key of keys) {
    const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
    searchKeys({ key, ...held, ...options.held, ...came }, { search, ...came });
  }
  return { ...came, active };
}

describe("the keys of the search", () => {
  it("walk the list, round its ends by arrow, to its ends by Home and End, by pages up to them", () => {
    expect(press(["ArrowDown", "ArrowDown"]).active).toBe(2);
    expect(press(["ArrowUp"]).active).toBe(19);
    expect(press(["End", "ArrowDown"]).active).toBe(0);
    expect(press(["End", "Home"]).active).toBe(0);
    expect(press(["PageDown", "PageDown", "PageDown"]).active).toBe(19);
    expect(press(["PageDown", "PageUp", "PageUp"]).active).toBe(0);
  });

  it("choose by Enter, leave by Escape, and keep both from the page", () => {
    expect(press(["ArrowDown", "Enter"]).choose).toHaveBeenCalledOnce();
    const left = press(["Escape"], { empty: true });
    expect(left.leave).toHaveBeenCalledOnce();
    expect(left.stopPropagation).toHaveBeenCalledOnce();
  });

  it("belong to the text where there is no list, to letters, and while something is held or composed", () => {
    for (const key of ["ArrowDown", "Home", "PageUp", "constructor"]) {
      expect(press([key], { empty: true }).preventDefault, key).not.toHaveBeenCalled();
    }
    for (const held of [{ isComposing: true }, { shiftKey: true }, { altKey: true }, { ctrlKey: true }]) {
      const came = press(["Enter", "Home", "ArrowDown", "Escape"], { held });
      expect(came.choose).not.toHaveBeenCalled();
      expect(came.leave).not.toHaveBeenCalled();
      expect(came.active).toBe(0);
    }
    expect(press(["a"]).preventDefault).not.toHaveBeenCalled();
  });

  it("keep Ctrl+K from the browser, since the search is open already", () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(press(["k"], { held }).preventDefault).toHaveBeenCalledOnce();
    }
  });
});
