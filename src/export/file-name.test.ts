import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "./file-name.ts";

describe("file names", () => {
  it("keep Chinese titles, project and date", () => {
    expect(fileName(["永州人大2022：四大工程", "一线创业工程", "2026-11-24"], "png")).toBe(
      "永州人大2022-四大工程_一线创业工程_2026-11-24.png",
    );
  });

  it("keep the date whole behind a title that has to be cut", () => {
    const name = fileName(["Striving to Excel Project", "Yongzhou 2022: ".repeat(9), "2026-11-24"], "png");
    // Whole words alone, also of what is cut.
    expect(name).toMatch(/^Striving-to-Excel-Project_Yongzhou(-2022-Yongzhou)*(-2022)?_2026-11-24\.png$/);
    expect([...name].length).toBeLessThanOrEqual(84);
    expect([...name].length).toBeGreaterThan(70);
  });

  it("keep what a name has an apostrophe in together", () => {
    expect(fileName(["The People's Congress"], "svg")).toBe("The-Peoples-Congress.svg");
  });

  it("are never empty and hold nothing that a system forbids, whatever the title", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (parts) => {
        const name = fileName(parts, "svg");
        expect(name).toMatch(/^[^\s/\\:*?"<>|.]+\.svg$/u);
        expect([...name].length).toBeLessThanOrEqual(84);
      }),
    );
  });

  it("keep every letter and number of a short title", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-鿿a-z0-9]{1,40}$/u), (title) => {
        expect(fileName([title], "png")).toBe(`${title}.png`);
      }),
    );
  });
});
