import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeChoices, pictureChoices } from "./picture-size.ts";

describe("pictureChoices", () => {
  it("takes over what was remembered", () => {
    const remembered = { format: "svg", frame: "A3", theme: "dark", transparent: true, width: "2560" };
    expect(pictureChoices(remembered)).toMatchObject({
      ...remembered,
      legend: true,
      source: true,
      link: false,
    });
  });

  it("replaces each damaged choice by the usual one and keeps the others", () => {
    const made = pictureChoices({ format: "gif", frame: 3, width: "-7", density: "9", legend: false });
    expect(made).toMatchObject({
      format: "png",
      frame: "16:9",
      width: "1920",
      density: "300",
      legend: false,
    });
  });

  it("makes a usable set of choices of anything", () => {
    fc.assert(
      fc.property(fc.anything(), (remembered) => {
        const made = pictureChoices(remembered);
        expect(Number(made.width)).toBeGreaterThanOrEqual(200);
        expect(["png", "svg", "pptx", "pdf"]).toContain(made.format);
      }),
    );
  });

  it("remembers a choice, and forgets one that is to follow the page again", () => {
    const chosen = changeChoices(pictureChoices({}), { theme: "dark", language: "en" });
    expect(pictureChoices(chosen)).toMatchObject({ theme: "dark", language: "en" });
    const following = changeChoices(pictureChoices(chosen), { theme: undefined });
    expect(following).not.toHaveProperty("theme");
    expect(following).toMatchObject({ language: "en" });
  });
});
