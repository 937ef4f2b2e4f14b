import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { contrast, mix } from "../../../scene/looks/colour.ts";
import { palette, tint } from "../../../scene/looks/palette.ts";
import { deckTheme } from "./deck-theme.ts";

describe.each(["light", "dark"] as const)("the theme of a %s deck", (name) => {
  const slide = yongzhouSlide("zh", { theme: name, project: "roots" });
  const theme = deckTheme(deckOf("zh", slide));
  const colors = palette(name);

  it("names the palette's colours: what carries ink is the usual ground, paper the other", () => {
    expect(theme.fill(colors.hues[0] ?? "")).toContain('<a:schemeClr val="accent1"/>');
    expect(theme.fill(colors.ink)).toContain('val="tx1"');
    expect(theme.fill(colors.surface)).toContain('val="bg1"');
    expect(theme.fill(colors.paper)).toContain('val="bg2"');
  });

  it("gives tints as shades of their hue, so that another theme recolours them alike", () => {
    for (const [at, hue] of colors.hues.slice(0, 6).entries())
      for (const shade of [tint(colors, hue), mix(hue, colors.ink, 0.72)]) {
        const fill = theme.fill(shade, hue);
        expect(fill, shade).toContain(`<a:schemeClr val="accent${at + 1}">`);
        expect(fill).toMatch(/lumMod|satMod/);
      }
  });

  it("keeps to the hue where another's shade is hardly nearer, and gives it up where that is plainly off", () => {
    const [, , blue = "", , purple = ""] = colors.hues;
    const pale = tint(colors, blue);
    // By itself it would be taken for a shade of the text or of the ground.
    expect(theme.fill(pale)).not.toContain("accent3");
    expect(theme.fill(pale, blue)).toContain("accent3");
    const faint = mix(purple, colors.paper, 0.05);
    expect(theme.fill(faint, purple)).not.toContain("accent5");
  });

  it("gives as it is only what is no shade of the theme", () => {
    expect(theme.fill("#00ff00")).toContain('<a:srgbClr val="00FF00"/>');
    const { nodes, lines } = slide.picture;
    const used = [
      ...nodes.flatMap(({ node }) => [node.fill, node.stroke, node.textColor]),
      ...lines.map(({ line }) => line.stroke),
    ];
    expect([...new Set(used)].filter((color) => theme.fill(color).includes("srgbClr"))).toEqual([]);
  });

  it("knows dark from light", () => {
    expect(theme.dark).toBe(name === "dark");
    expect(contrast(theme.ink, theme.paper)).toBeGreaterThan(4.5);
  });
});

describe("a picture with no ground", () => {
  it("keeps its theme", () => {
    const slide = yongzhouSlide("zh", { theme: "dark", transparent: true });
    expect(slide.picture.background).toBeUndefined();
    expect(deckTheme(deckOf("zh", slide)).dark).toBe(true);
  });
});
