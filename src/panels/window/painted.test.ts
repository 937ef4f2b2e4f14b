import { createEffect, createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPaint } from "./painted.ts";

let frames: (() => void)[] = [];
/** Lets the page paint once, and do what waited for that. */
async function paint(): Promise<void> {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
  await vi.runAllTimersAsync();
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => frames.push(act));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A source, what comes of it after a frame, and what effects saw of either, in turn. */
function opened(first: string | undefined) {
  return createRoot((dispose) => {
    const [source, setSource] = createSignal(first);
    const [hurried, hurry] = createSignal(false);
    const late = afterPaint(source, hurried);
    const seen: string[] = [];
    createEffect(() => seen.push(`asked ${source()}`));
    createEffect(() => seen.push(`drawn ${late()}`));
    return { late, setSource, hurry, seen, dispose };
  });
}

describe("afterPaint", () => {
  it("lets everything else that follows from a change be painted first", async () => {
    const { late, setSource, seen } = opened("map");
    expect(late()).toBe("map");
    seen.length = 0;
    setSource("lanes");
    expect(seen).toEqual(["asked lanes"]);
    await paint();
    expect(seen).toEqual(["asked lanes", "drawn lanes"]);
  });

  it("comes after what else waits for the same frame", async () => {
    const { late, setSource } = opened("map");
    setSource("lanes");
    let then: string | undefined;
    requestAnimationFrame(() => setTimeout(() => (then = late())));
    await paint();
    expect(then).toBe("map");
    expect(late()).toBe("lanes");
  });

  it("says only the last of several changes", async () => {
    const { setSource, seen } = opened("map");
    seen.length = 0;
    setSource("lanes");
    setSource("detail");
    await paint();
    expect(seen.filter((one) => one.startsWith("drawn"))).toEqual(["drawn detail"]);
  });

  it("waits for nothing where there was nothing to be seen, or what is asked for is to be seen at once", () => {
    const { late, setSource, hurry } = opened(undefined);
    setSource("map");
    expect(late()).toBe("map");
    hurry(true);
    setSource("lanes");
    expect(late()).toBe("lanes");
    expect(frames).toEqual([]);
  });
});
