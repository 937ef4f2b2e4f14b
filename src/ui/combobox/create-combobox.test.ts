import { createRoot } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { type Combobox, type ComboboxPress, createCombobox } from "./create-combobox.ts";

const plain = {
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
};

/** A combobox over some options, opened, with what came of the keys pressed in it. */
function combobox(count = 20, preselects = true) {
  const came = { choose: vi.fn(), leave: vi.fn(), preventDefault: vi.fn(), stopPropagation: vi.fn() };
  const box = createRoot(() => createCombobox({ count: () => count, preselects: () => preselects, ...came }));
  const press = (key: string, held: Partial<ComboboxPress> = {}) =>
    box.keys({ key, ...plain, ...held, ...came });
  box.unfold();
  return { box, press, ...came };
}

const walked = (keys: readonly string[], box?: ReturnType<typeof combobox>): number => {
  const { press, box: own } = box ?? combobox();
  for (const key of keys) press(key);
  return own.active();
};

describe("the keys of a combobox", () => {
  it("walk the list, round its ends by arrow, to its ends by Home and End, by pages up to them", () => {
    expect(walked(["ArrowDown", "ArrowDown"])).toBe(2);
    expect(walked(["ArrowUp"])).toBe(19);
    expect(walked(["End", "ArrowDown"])).toBe(0);
    expect(walked(["End", "Home"])).toBe(0);
    expect(walked(["PageDown", "PageDown", "PageDown"])).toBe(19);
    expect(walked(["PageDown", "PageUp", "PageUp"])).toBe(0);
  });

  it("begin before the first option where none is active yet, from either end", () => {
    expect(walked([], combobox(20, false))).toBe(-1);
    expect(walked(["ArrowDown"], combobox(20, false))).toBe(0);
    expect(walked(["ArrowUp"], combobox(20, false))).toBe(19);
    expect(combobox(20, false).box.activeId()).toBeUndefined();
  });

  it("choose the active option by Enter, leave by Escape, and keep both from the page", () => {
    const { press, choose, leave, stopPropagation, box } = combobox();
    press("ArrowDown");
    press("Enter");
    expect(choose).toHaveBeenCalledExactlyOnceWith(1);
    press("Escape");
    expect(leave).toHaveBeenCalledOnce();
    expect(box.open()).toBe(false);
    expect(stopPropagation).toHaveBeenCalledTimes(3);
  });

  it("belong to the text where there is no list, and to the page while something is held", () => {
    for (const key of ["ArrowDown", "Home", "PageUp", "constructor", "a"]) {
      const { press, preventDefault } = combobox(0);
      press(key);
      expect(preventDefault, key).not.toHaveBeenCalled();
    }
    for (const held of [{ shiftKey: true }, { altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      const { press, choose, leave, box } = combobox();
      for (const key of ["Enter", "End", "ArrowDown", "Escape"]) press(key, held);
      expect([choose, leave].flatMap(({ mock }) => mock.calls)).toEqual([]);
      expect(box.active()).toBe(0);
    }
  });

  it("open a closed list by an arrow alone, with nothing walked yet", () => {
    const { press, box, choose, leave } = combobox();
    press("End");
    box.fold();
    press("Enter");
    press("Escape");
    expect([choose, leave].flatMap(({ mock }) => mock.calls)).toEqual([]);
    press("ArrowDown");
    expect([box.open(), box.active()]).toEqual([true, 0]);
  });
});

describe("what is active", () => {
  const afterEnd = (begin: (box: Combobox) => void): number => {
    const { press, box } = combobox();
    press("End");
    begin(box);
    return box.active();
  };

  it("is the first option again each time the list opens, and with each letter", () => {
    expect(afterEnd((box) => box.unfold())).toBe(19);
    expect(
      afterEnd((box) => {
        box.fold();
        box.unfold();
      }),
    ).toBe(0);
    expect(
      afterEnd((box) => {
        box.clear();
        box.type("a");
      }),
    ).toBe(0);
    expect(afterEnd((box) => box.type("a"))).toBe(0);
  });
});

// Each as what the key event says once the composition is as far as that browser tells before it.
const orders = {
  "Chrome and Edge, where the key comes within the composition": { isComposing: true, keyCode: 229 },
  "Firefox, where it keeps its own code": { isComposing: true, keyCode: 13 },
  "Safari, where the composition has ended before the key": { isComposing: false, keyCode: 229 },
} as const;

describe.each(Object.entries(orders))("a word composed in %s", (_, told) => {
  it.each(["Enter", "Escape", "ArrowDown", "ArrowUp", "Home", "End", "PageDown", "PageUp", "Process"])(
    "keeps %s from the list",
    (key) => {
      const { press, box, choose, leave, preventDefault } = combobox();
      box.type("jian'du");
      press(key, told);
      expect([choose, leave, preventDefault].flatMap(({ mock }) => mock.calls)).toEqual([]);
      expect([box.query(), box.open(), box.active()]).toEqual(["jian'du", true, 0]);
      // The next Enter is the reader's.
      press("Enter");
      expect(choose).toHaveBeenCalledExactlyOnceWith(0);
    },
  );
});
