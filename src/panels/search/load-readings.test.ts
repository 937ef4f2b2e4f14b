import { afterEach, describe, expect, it, vi } from "vitest";
import { writeReadings } from "../../core/search/pinyin/readings.ts";
import { loadReadings } from "./load-readings.ts";

/** A server that gives these answers one after the other. */
function answering(...answers: readonly (string | undefined)[]) {
  const left = [...answers];
  const fetched = vi.fn(async (_url: string) => {
    const text = left.shift();
    if (text === undefined) throw new TypeError("no connection");
    return new Response(text);
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe("the readings of an atlas", () => {
  const readings = new Map([["绿色", ["lǜ sè"]]]);

  it("are fetched once for all who ask, from the atlas's own folder", async () => {
    const fetched = answering(writeReadings(readings));
    const both = await Promise.all([loadReadings("a b"), loadReadings("a b")]);
    expect(both).toEqual([readings, readings]);
    expect(await loadReadings("a b")).toEqual(readings);
    expect(fetched.mock.calls).toEqual([["data/a%20b/search.json"]]);
  });

  it("are asked for anew where they could not be had or were none", async () => {
    answering(undefined, "<!doctype html>", writeReadings(readings));
    expect(await loadReadings("broken")).toBeUndefined();
    expect(await loadReadings("broken")).toBeUndefined();
    expect(await loadReadings("broken")).toEqual(readings);
  });
});
