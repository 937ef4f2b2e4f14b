import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../tests/fixtures/yongzhou-deck.ts";
import { contrast } from "../../scene/colour.ts";
import { palette } from "../../scene/palette.ts";
import { deckTheme } from "./deck-theme.ts";

describe.each(["light", "dark"] as const)("the theme of a %s deck", (name) => {
  const theme = deckTheme(deckOf("zh", yongzhouSlide("zh", { theme: name })));
  const colors = palette(name);

  it("names the palette's colours, and gives any other as it is", () => {
    expect(theme.fill(colors.hues[0] ?? "")).toContain('<a:schemeClr val="accent1"/>');
    expect(theme.fill(colors.ink)).toContain('val="tx1"');
    expect(theme.fill(colors.paper)).toContain('val="bg1"');
    expect(theme.fill("#123abc")).toContain('<a:srgbClr val="123ABC"/>');
  });

  it("knows dark from light", () => {
    expect(theme.dark).toBe(name === "dark");
    expect(contrast(theme.ink, theme.paper)).toBeGreaterThan(4.5);
  });
});

describe("a picture with no ground", () => {
  it("keeps its theme by its ink", () => {
    const slide = yongzhouSlide("zh", { theme: "dark", transparent: true });
    expect(slide.picture.background).toBeUndefined();
    expect(deckTheme(deckOf("zh", slide)).dark).toBe(true);
  });
});
