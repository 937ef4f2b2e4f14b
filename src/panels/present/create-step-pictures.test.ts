import "../../../tests/support/all-messages.ts";
import { createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { yongzhouTours } from "../../../tests/fixtures/tour-drawings.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { handout } from "../../core/tour/handout.ts";
import type { ThemeName } from "../../scene/looks/palette.ts";
import { createStepPictures, worthwhile } from "./create-step-pictures.ts";
import type { TourDrawing } from "./step-drawn.ts";

const { atlas, graph } = yongzhou();
const tour = yongzhouTours[1];
if (!tour) throw new Error("no tour");
const paper = handout({ atlas, graph }, tour, "zh");

function opened(start: ThemeName, explorer: TourDrawing["explorer"] = { atlas, graph }, steps = paper) {
  return createRoot((dispose) => {
    const [theme, setTheme] = createSignal<ThemeName>(start);
    const drawing = () => ({ explorer, language: "zh", theme: theme() }) as const;
    const { pictures, drawn } = createStepPictures(
      drawing,
      () => steps,
      () => [],
      () => steps.steps.map(() => [150]),
    );
    return { dispose, setTheme, pictures, drawn };
  });
}

/** As long as a busy machine may take. */
const patience = 60_000;

const settled = async (pictures: ReturnType<typeof opened>["pictures"]) => {
  await vi.waitFor(
    () => {
      expect(pictures().length).toBeGreaterThan(0);
      expect(pictures().some(({ kind }) => kind === "drawing")).toBe(false);
    },
    { timeout: patience },
  );
  return pictures();
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the pictures of a hand-out", { timeout: 2 * patience }, () => {
  it("are drawn one a step, each said in words, and on paper as on the screen where that is light", async () => {
    const { pictures, dispose } = opened("light");
    for (const [at, picture] of (await settled(pictures)).entries()) {
      if (picture.kind !== "drawn") throw new Error(picture.kind);
      expect(picture.print).toBe(picture.screen);
      expect(picture.alt).toMatch(/^图中有.+。/);
      const svg = await (await fetch(picture.print)).text();
      expect(svg).toMatch(/^<svg /);
      const [chosen] = paper.steps[at]?.drawing.link.sel ?? [];
      if (chosen !== undefined) expect(svg).toContain(`data-id="${chosen}"`);
    }
    dispose();
  });

  it("are light on paper where the screen is dark, and drawn anew when the theme changes", async () => {
    const { pictures, setTheme, dispose } = opened("light");
    const [before] = await settled(pictures);
    setTheme("dark");
    const [after] = await settled(pictures);
    if (before?.kind !== "drawn" || after?.kind !== "drawn") throw new Error("not drawn");
    expect(after.screen).not.toBe(after.print);
    const texts = await Promise.all(
      [after.screen, after.print].map(async (url) => (await fetch(url)).text()),
    );
    expect(texts[0]).not.toBe(texts[1]);
    await expect(fetch(before.screen)).rejects.toThrow();
    dispose();
    await expect(fetch(after.screen)).rejects.toThrow();
  });

  it("say how many are drawn, and then which of them begin a page, two on most", async () => {
    const { pictures, drawn, dispose } = opened("light");
    expect(drawn()).toBe(0);
    const settledPictures = await settled(pictures);
    expect(drawn()).toBe(paper.steps.length);
    const begun = settledPictures.filter((picture) => picture.kind === "drawn" && picture.begins);
    expect(settledPictures[0]).toMatchObject({ begins: true });
    expect(begun.length).toBeLessThanOrEqual(Math.ceil(paper.steps.length / 2));
    dispose();
  });

  it("use the page: none leaves out a part of its step, and none is higher than it needs to be", async () => {
    const { pictures, dispose } = opened("light");
    for (const picture of await settled(pictures)) {
      if (picture.kind !== "drawn") throw new Error(picture.kind);
      const svg = await (await fetch(picture.print)).text();
      expect(svg).not.toContain("此图未画");
      expect(picture.aspect).toBeGreaterThan(0.8);
    }
    dispose();
  });

  it("fail one by one, and are none where nothing can be drawn", async () => {
    let asked = 0;
    const broken = {
      atlas,
      get graph() {
        asked += 1;
        if (asked === 1) throw new Error("no room");
        return graph;
      },
    };
    const one = opened("light", broken);
    const kinds = (await settled(one.pictures)).map(({ kind }) => kind);
    expect(kinds).toEqual(["failed", ...kinds.slice(1).map(() => "drawn")]);
    const filter = { bases: ["background" as const], types: ["project" as const], mode: "hide" as const };
    const [first] = tour?.steps ?? [];
    if (!tour || !first) throw new Error("no step");
    const nothing = handout({ atlas, graph }, { ...tour, steps: [{ ...first, filter }] }, "zh");
    const other = opened("light", { atlas, graph }, nothing);
    expect((await settled(other.pictures)).map(({ kind }) => kind)).toEqual(["empty"]);
    one.dispose();
    other.dispose();
  });
});

describe("the heights of a step's picture that are worth it", () => {
  const made = [
    [120, 9, 4],
    [150, 6, 0],
    [180, 8, 0],
    [215, 8.1, 0],
    [255, 12, 0],
  ].map(([height = 0, size = 0, lost = 0]) => ({
    height,
    size,
    leftOut: Array.from({ length: lost }, (_, at) => `n${at}`),
  }));
  const heightsBeside = (words: number) => worthwhile(made, words).map(({ height }) => height);

  it("leave nothing out that a higher one has, can be read, and are each larger than those before", () => {
    expect(heightsBeside(300)).toEqual([180, 255]);
  });

  it("fit on a page with the words, or are the lowest of them where none does", () => {
    expect(heightsBeside(550)).toEqual([180]);
    // Small words on one page are better than large ones on two.
    expect(heightsBeside(590)).toEqual([150]);
    expect(heightsBeside(1200)).toEqual([180]);
  });
});
