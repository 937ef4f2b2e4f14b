import { describe, expect, it } from "vitest";
import { type TourPress, tourKey } from "./tour-keys.ts";

const press = (key: string, rest: Partial<Omit<TourPress, "getModifierState">> = {}): TourPress => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isComposing: false,
  keyCode: 0,
  ...rest,
});

describe("the keys of a tour", () => {
  it("blank the screen as those of slides do: b and the full stop black, w and the comma white", () => {
    for (const key of ["b", "B", "."]) expect(tourKey(press(key), "page", true), key).toBe("black");
    for (const key of ["w", "W", ","]) expect(tourKey(press(key), "control", true), key).toBe("white");
    // On a Russian keyboard, and while Chinese marks are written.
    expect(tourKey(press("и", { code: "KeyB" }), "page", true)).toBe("black");
    expect(tourKey(press("ц", { code: "KeyW" }), "page", true)).toBe("white");
    expect(tourKey(press("。", { code: "Period" }), "page", true)).toBe("black");
  });

  it("are those of clickers: pages walk, F5 fills the screen, Escape ends, without single keys too", () => {
    const walks = { PageDown: "next", PageUp: "previous", F5: "fullScreen", Escape: "end", " ": "next" };
    for (const [key, move] of Object.entries(walks)) expect(tourKey(press(key), "page", false)).toBe(move);
    expect(tourKey(press(" ", { shiftKey: true }), "page", true)).toBe("previous");
    for (const key of ["b", ".", "w", ",", "n", "o"])
      expect(tourKey(press(key), "page", false)).toBeUndefined();
  });

  it("belong to a field that is written in, to the input method, and to whoever has answered", () => {
    for (const key of ["b", ".", " ", "PageDown"]) expect(tourKey(press(key), "field", true)).toBeUndefined();
    expect(tourKey(press("Escape"), "field", true)).toBe("end");
    expect(tourKey(press("Escape", { keyCode: 229 }), "field", true)).toBeUndefined();
    expect(tourKey(press("b", { defaultPrevented: true }), "page", true)).toBeUndefined();
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      for (const key of ["b", "w", "n"]) expect(tourKey(press(key, held), "page", true)).toBeUndefined();
    // A space presses the control that it is on.
    expect(tourKey(press(" "), "control", true)).toBeUndefined();
  });
});
