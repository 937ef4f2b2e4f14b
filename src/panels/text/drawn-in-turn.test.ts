import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { drawnInTurn } from "./drawn-in-turn.ts";
import { createTextReading } from "./text-reading.ts";

let frames: (() => void)[] = [];
/** Lets the page paint once, and do what waited for that. */
function paint(): void {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
  vi.runAllTimers();
}

function opened(hash: string) {
  const { explorer } = openYongzhou(fakeEnvironment(hash));
  const index = explorer.atlas.textIndex;
  if (!index) throw new Error("the atlas has no index");
  return createRoot((dispose) => {
    const [atOnce, setAtOnce] = createSignal(false);
    const reading = createTextReading(explorer, index);
    const isDrawn = drawnInTurn(explorer, reading, atOnce);
    const listed = () => reading.listed().flatMap(({ sentences }) => sentences);
    const drawn = () => listed().filter(isDrawn);
    return { explorer, reading, listed, drawn, setAtOnce, dispose };
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the sentences that are drawn in turn", () => {
  it("are those of the first screen at once, then some more after each frame, in their order, until all are there", () => {
    const { listed, drawn } = opened("#view=text");
    const all = listed().length;
    let before = drawn().length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(all / 4);
    while (drawn().length < all) {
      expect(drawn()).toEqual(listed().slice(0, before));
      paint();
      expect(drawn().length).toBeGreaterThan(before);
      expect(drawn().length).toBeLessThanOrEqual(before + all / 4);
      before = drawn().length;
    }
    paint();
    expect(frames).toEqual([]);
    expect(drawn()).toEqual(listed());
  });

  it("go at once to what is chosen or asked for, and a screen beyond, so that it can stand at the top", () => {
    for (const ask of ["chosen", "asked for"] as const) {
      const { explorer, reading, listed, drawn } = opened("#view=text");
      const wanted = listed()[40];
      if (ask === "asked for") explorer.showSentence(wanted?.id);
      else explorer.select(wanted?.claims[0]?.id);
      const first = listed().findIndex(({ id }) => reading.isCurrent(id) || reading.chosen().has(id));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(drawn().length).toBeGreaterThan(first + 8);
      expect(drawn().length).toBeLessThan(listed().length);
    }
  });

  it("are all of them once all were drawn, whatever a filter brings back", () => {
    const { explorer, listed, drawn } = opened("#view=text&projects=roots&mode=hide");
    const left = listed().length;
    for (let turn = 0; turn < 20; turn += 1) paint();
    expect(drawn().length).toBe(left);
    explorer.clearFilter();
    expect(listed().length).toBeGreaterThan(left);
    expect(drawn()).toEqual(listed());
  });

  it("are all of them while all are wanted, as on paper", () => {
    const { listed, drawn, setAtOnce } = opened("#view=text");
    setAtOnce(true);
    expect(drawn()).toEqual(listed());
  });

  it("wait for no frame once the view has gone", () => {
    const { dispose } = opened("#view=text");
    expect(frames.length).toBe(1);
    dispose();
    expect(frames).toEqual([]);
  });
});
