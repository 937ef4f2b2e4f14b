import { afterEach, describe, expect, it, vi } from "vitest";
import { writeSearchData } from "../../core/search/pinyin/readings.ts";
import { loadSearchData } from "./load-search.ts";

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
  const data = { readings: new Map([["绿色", ["lǜ sè"]]]), traditional: "綠绿" };

  it("are fetched once for all who ask, from the atlas's own folder", async () => {
    const fetched = answering(writeSearchData(data));
    const both = await Promise.all([loadSearchData("a b"), loadSearchData("a b")]);
    expect(both).toEqual([data, data]);
    expect(await loadSearchData("a b")).toEqual(data);
    expect(fetched.mock.calls).toEqual([["data/a%20b/search.json"]]);
  });

  it("are asked for anew where they could not be had or were none", async () => {
    answering(undefined, "<!doctype html>", writeSearchData(data));
    expect(await loadSearchData("broken")).toBeUndefined();
    expect(await loadSearchData("broken")).toBeUndefined();
    expect(await loadSearchData("broken")).toEqual(data);
  });
});
