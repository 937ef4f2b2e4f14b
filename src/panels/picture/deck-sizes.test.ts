import { beforeEach, expect, it, vi } from "vitest";
import { openedExport } from "../../../tests/fixtures/opened-export.ts";

beforeEach(() => {
  vi.stubGlobal("window", { location: { href: "https://example.org/" } });
});

it.each(["zh", "en"] as const)(
  "a deck sets one thing in one size, but where a slide has no room for words that can be read well (%s)",
  (language) => {
    const form = openedExport(language);
    form.choose({ format: "pptx" });
    const sizes = form
      .pictures()
      .slice(1)
      .map(({ picture }) => picture.size);
    const large = sizes.filter((size) => size >= 12);
    expect(large.length).toBeGreaterThanOrEqual(sizes.length - 1);
    for (const size of large) expect(size).toBeCloseTo(Math.min(...large), 1);
  },
);
