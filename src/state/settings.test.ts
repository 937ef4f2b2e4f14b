import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../tests/fixtures/open-yongzhou.ts";
import { loadSettings, preferredLanguage, saveSettings, themeChoices } from "./settings.ts";

const disabled = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
const holding = (text: string | null) => () => ({ getItem: () => text, setItem: () => {} });

describe("settings", () => {
  it("are what was saved", () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            language: fc.constantFrom("zh" as const, "en" as const),
            theme: fc.constantFrom(...themeChoices),
            singleKeys: fc.boolean(),
            still: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
        (settings) => {
          const { storage } = fakeEnvironment();
          expect(saveSettings(storage, settings)).toBe(true);
          expect(loadSettings(storage)).toEqual(settings);
        },
      ),
    );
  });

  it("are none where the store is disabled, empty, or holds garbage", () => {
    for (const text of [null, "", "{", "null", "[]", "3", '"dark"', '{"__proto__":{"theme":"dark"}}']) {
      expect(loadSettings(holding(text)), String(text)).toEqual({});
    }
    expect(loadSettings(disabled)).toEqual({});
    fc.assert(fc.property(fc.json(), (text) => void loadSettings(holding(text))));
  });

  it("keep what is sound beside what is damaged", () => {
    expect(loadSettings(holding('{"language":"xx","theme":"dark","singleKeys":1}'))).toEqual({
      theme: "dark",
    });
  });

  it("say when they could not be saved", () => {
    expect(saveSettings(disabled, { theme: "dark" })).toBe(false);
  });
});

describe("preferredLanguage", () => {
  it("is the first that the interface has, else English", () => {
    expect(preferredLanguage(["fr-FR", "zh-Hant-TW", "en"])).toBe("zh");
    expect(preferredLanguage(["en-GB", "zh-CN"])).toBe("en");
    expect(preferredLanguage(["ZH"])).toBe("zh");
    for (const none of [[], ["fr"], ["zhx"], [""]]) expect(preferredLanguage(none)).toBe("en");
  });
});

describe("language and theme", () => {
  it("are remembered once they are chosen, and not before", () => {
    const { explorer, environment } = openYongzhou();
    expect(environment.stored.size).toBe(0);
    explorer.setLanguage("en");
    explorer.setThemeChoice("dark");
    const later = openYongzhou(fakeEnvironment("", { stored: [...environment.stored.values()].join("") }));
    expect([later.explorer.language(), later.explorer.theme()]).toEqual(["en", "dark"]);
  });

  it("follow the system, live, until something else is chosen", () => {
    const { explorer, environment } = openYongzhou();
    expect([explorer.themeChoice(), explorer.theme()]).toEqual(["system", "light"]);
    environment.setDark(true);
    expect(explorer.theme()).toBe("dark");
    explorer.setThemeChoice("light");
    expect(explorer.theme()).toBe("light");
    explorer.setThemeChoice("system");
    expect(explorer.theme()).toBe("dark");
  });

  it("do not undo what another window has chosen meanwhile", () => {
    const { explorer, environment } = openYongzhou();
    const other = openYongzhou(environment).explorer;
    explorer.setLanguage("en");
    other.setThemeChoice("dark");
    expect(other.language()).toBe("zh");
    expect(loadSettings(environment.storage)).toEqual({ language: "en", theme: "dark" });
  });

  it("work for the visit where nothing can be stored", () => {
    const { explorer } = openYongzhou(fakeEnvironment("", { storage: disabled, languages: ["en"] }));
    expect(explorer.language()).toBe("en");
    explorer.setLanguage("zh");
    explorer.setThemeChoice("dark");
    expect([explorer.language(), explorer.theme()]).toEqual(["zh", "dark"]);
  });
});

describe("stillness", () => {
  it("is asked for by the system, live, or by the reader, and remembered when the reader asks", () => {
    const { explorer, environment } = openYongzhou();
    expect([explorer.still(), explorer.systemIsStill()]).toEqual([false, false]);
    environment.setStill(true);
    expect([explorer.still(), explorer.systemIsStill()]).toEqual([true, true]);
    environment.setStill(false);
    expect(explorer.still()).toBe(false);
    explorer.setStill(true);
    expect([explorer.still(), explorer.systemIsStill()]).toEqual([true, false]);
    expect(loadSettings(environment.storage)).toEqual({ still: true });
  });
});
