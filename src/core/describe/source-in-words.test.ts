import { describe, expect, it } from "vitest";
import type { Source } from "../atlas/schema.ts";
import { locatorIn, placeInSource } from "./describe-evidence.ts";

const source = (zh: string, en: string): Source => ({
  id: "s",
  kind: "background",
  title: { zh, en },
  publisher: { zh: "某社", en: "Press" },
});
const place = (zh: string, en: string, locator: string, language: "zh" | "en") =>
  placeInSource({ source: "s", locator }, [source(zh, en)], language);

describe("placeInSource", () => {
  it("leaves out of a title the pages that the locator gives, and a remark in brackets at its end", () => {
    expect(place("《某刊》2022年第4期，第26–28页", "Journal 2022, no. 4, pp. 26–28", "第27页", "zh")).toBe(
      "《某刊》2022年第4期第27页",
    );
    expect(place("某刊", "Journal 2022, no. 4, pp. 26–28", "p. 27", "en")).toBe("Journal 2022, no. 4, p. 27");
    expect(place("某法（试行）", "Some Act (trial)", "Art. 5", "en")).toBe("Some Act, Art. 5");
  });

  it("leaves a title with commas of its own whole", () => {
    expect(place("某法", "Act on Fish, Game and Forests", "Art. 5", "en")).toBe(
      "Act on Fish, Game and Forests, Art. 5",
    );
  });

  it("puts a Chinese title in its marks, those inside it being single", () => {
    expect(place("关于《某法》的说明", "Note", "第2段", "zh")).toBe("《关于〈某法〉的说明》第2段");
    expect(place("某法", "Act", "Art. 5", "zh")).toBe("《某法》，Art. 5");
  });

  it("never ends up with an empty title, and tells a missing source by its id", () => {
    expect(place("（无题）", "(untitled)", "p. 1", "en")).toBe("(untitled), p. 1");
    expect(placeInSource({ source: "lost", locator: "p. 1" }, [], "en")).toBe("lost, p. 1");
    expect(placeInSource({ source: "lost", locator: "第1页" }, [], "zh")).toBe("lost第1页");
  });
});

describe("locatorIn", () => {
  it("takes the half that is for the language, and all of a locator that is not written for both", () => {
    expect(locatorIn("第5条 / Art. 5", "zh")).toBe("第5条");
    expect(locatorIn("第5条 / Art. 5", "en")).toBe("Art. 5");
    for (const whole of ["p. 5", "第5条", "Art. 5 / Art. 6", "第5条 / 第6条", "第5条 / Art. 5 / x", " / "]) {
      expect(locatorIn(whole, "zh")).toBe(whole);
      expect(locatorIn(whole, "en")).toBe(whole);
    }
  });
});
