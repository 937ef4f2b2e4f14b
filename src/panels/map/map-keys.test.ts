import { describe, expect, it, vi } from "vitest";
import { emptyScene } from "../../../tests/fixtures/empty-scene.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { mapKeys } from "./map-keys.ts";

describe("Escape on the map", () => {
  it("leaves what is chosen to the page first, and then where the keyboard stands", () => {
    const { explorer } = openYongzhou();
    const setFocused = vi.fn();
    const focus = { focused: () => "residents", tiesOf: () => undefined, setFocused };
    const press = () => {
      const preventDefault = vi.fn();
      const event = { key: "Escape", code: "Escape", preventDefault, stopPropagation: () => {} };
      mapKeys(event as unknown as KeyboardEvent, { explorer, scene: emptyScene, map: undefined, focus });
      return preventDefault.mock.calls.length > 0;
    };
    explorer.select("residents");
    expect(press()).toBe(false);
    expect(setFocused).not.toHaveBeenCalled();
    explorer.select(undefined);
    expect(press()).toBe(true);
    expect(setFocused).toHaveBeenCalledWith(undefined);
  });
});
