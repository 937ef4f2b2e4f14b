import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureChoices } from "./picture-choices.ts";

describe("pictureChoices", () => {
  it("takes over what was remembered", () => {
    const remembered = { format: "svg", frame: "4:3", theme: "dark", transparent: true, width: "2560" };
    expect(pictureChoices(remembered)).toEqual({ ...remembered, legend: true, source: true });
  });

  it("replaces each damaged choice by the usual one and keeps the others", () => {
    const made = pictureChoices({ format: "gif", frame: 3, width: "-7", legend: false });
    expect(made).toMatchObject({ format: "png", frame: "16:9", width: "1920", legend: false });
  });

  it("makes a usable set of choices of anything", () => {
    fc.assert(
      fc.property(fc.anything(), (remembered) => {
        const made = pictureChoices(remembered);
        expect(Number(made.width)).toBeGreaterThanOrEqual(200);
        expect(["png", "svg"]).toContain(made.format);
      }),
    );
  });
});
