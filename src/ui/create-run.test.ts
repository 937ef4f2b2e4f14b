import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createRun } from "./create-run.ts";

type Done = { readonly kind: "done"; readonly what: string };

const opened = () => createRoot((dispose) => ({ dispose, run: createRun<Done>() }));

/** Work that ends when it is told to. */
function work(what: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let told: AbortSignal | undefined;
  return {
    end: () => end(),
    signal: () => told,
    run: async (signal: AbortSignal, progress: (made: number) => void): Promise<Done> => {
      told = signal;
      progress(1);
      await ended;
      progress(2);
      return { kind: "done", what };
    },
  };
}

describe("something that is being made", () => {
  it("says how far it is, then how it ended, and forgets that when asked", async () => {
    const { run } = opened();
    const one = work("a");
    const all = run.start(2, one.run);
    expect(run.state()).toEqual({ kind: "running", made: 0, total: 2 });
    one.end();
    await all;
    expect(run.state()).toEqual({ kind: "done", what: "a" });
    run.reset();
    expect(run.state()).toEqual({ kind: "idle" });
  });

  it("stays cancelled, whatever the work comes to", async () => {
    const { run } = opened();
    const one = work("a");
    const all = run.start(2, one.run);
    await new Promise((resolve) => setTimeout(resolve, 1));
    run.cancel();
    expect(one.signal()?.aborted).toBe(true);
    one.end();
    await all;
    expect(run.state()).toEqual({ kind: "cancelled" });
  });

  it("that begins again counts alone", async () => {
    const { run } = opened();
    const [one, other] = [work("a"), work("b")];
    const both = [run.start(2, one.run), run.start(2, other.run)];
    other.end();
    one.end();
    await Promise.all(both);
    expect(run.state()).toEqual({ kind: "done", what: "b" });
  });

  it("ends with what it belongs to", async () => {
    const { run, dispose } = opened();
    const one = work("a");
    const all = run.start(2, one.run);
    await new Promise((resolve) => setTimeout(resolve, 1));
    dispose();
    expect(one.signal()?.aborted).toBe(true);
    one.end();
    await all;
  });

  it("is over when its work breaks, and can be begun again", async () => {
    const { run } = opened();
    await expect(run.start(1, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(run.state()).toEqual({ kind: "idle" });
    const again = work("b");
    const all = run.start(1, again.run);
    again.end();
    await all;
    expect(run.state()).toEqual({ kind: "done", what: "b" });
  });
});
