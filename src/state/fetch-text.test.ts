import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchText, isUnfetched, unfetched } from "./fetch-text.ts";

const answer = (response: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(response));
const found = async () => new Response("{}", { headers: { "content-type": "application/json" } });

afterEach(() => vi.unstubAllGlobals());

describe("a file of the page's server", () => {
  it.each([
    ["a busy server refuses it", async () => new Response("", { status: 503 })],
    ["it is not there", async () => new Response("", { status: 404 })],
    ["a page comes", async () => new Response("<p>", { headers: { "content-type": "text/html" } })],
    ["it is cut off", async () => new Response('{"a":')],
    ["there is no connection", () => Promise.reject(new TypeError("no connection"))],
  ])("is known as one that could not be fetched where %s, until it comes", async (_why, response) => {
    answer(response);
    const whole = (text: string) => text.endsWith("}");
    expect(await fetchText("data/a/tours.json", whole)).toBeUndefined();
    expect(isUnfetched("a", "tours.json")).toBe(true);
    expect(isUnfetched("b", "tours.json")).toBe(false);
    answer(found);
    expect(await fetchText("data/a/tours.json", whole)).toBe("{}");
    // Others may have asked for files of theirs before.
    expect([...unfetched()]).not.toContain("data/a/tours.json");
  });
});
