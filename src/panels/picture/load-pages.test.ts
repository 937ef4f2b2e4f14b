import { afterEach, expect, it, vi } from "vitest";
import { loadPages } from "./load-pages.ts";

const pages = { trees: { "slide-zh": { size: [9, 5], nodes: { trees: [1, 2] } } } };
const answer = (response: () => Promise<Response>) => {
  const fetched = vi.fn(async (_url: string) => response());
  vi.stubGlobal("fetch", fetched);
  return fetched;
};

afterEach(() => vi.unstubAllGlobals());

it("fetches the pages from the atlas's own folder", async () => {
  const fetched = answer(async () => new Response(JSON.stringify(pages)));
  expect(await loadPages("a b")).toEqual(pages);
  expect(fetched.mock.calls).toEqual([["data/a%20b/pages.json"]]);
});

it("asks for nothing where the atlas has none", async () => {
  const fetched = answer(async () => new Response("{}"));
  expect(await loadPages(undefined)).toEqual({});
  expect(fetched).not.toHaveBeenCalled();
});

it.each([
  ["there is no file", async () => new Response("", { status: 404 })],
  ["it is none", async () => new Response("[1]")],
  ["there is no connection", () => Promise.reject(new TypeError("no connection"))],
])("has none where %s", async (_why, response) => {
  answer(response);
  expect(await loadPages("a")).toEqual({});
});
