import { expect, it, vi } from "vitest";
import { FetchFailure, importAgain } from "./import-again.ts";

it("gives the module where it comes, as often as it is asked for", async () => {
  const load = vi.fn(async () => ({ name: "part" }));
  const find = importAgain(load);
  expect(await find()).toEqual({ name: "part" });
  expect(await find()).toEqual({ name: "part" });
});

it("asks at the same address again where neither the browser nor the code tells it", async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError("Importing a module script failed."));
  const find = importAgain(load.mockResolvedValue({ name: "part" }));
  await expect(find()).rejects.toBeInstanceOf(FetchFailure);
  expect(await find()).toEqual({ name: "part" });
});

it("asks under another address once the browser has told the one that failed", async () => {
  const load = vi
    .fn()
    .mockRejectedValue(
      new TypeError("error loading dynamically imported module: http://127.0.0.1:9/part-a1.js"),
    );
  const find = importAgain(load);
  await expect(find()).rejects.toThrow("part-a1.js");
  // Nothing is there either; what counts is that the first is not asked for again.
  await expect(find()).rejects.toBeInstanceOf(FetchFailure);
  expect(load).toHaveBeenCalledTimes(1);
});

it("asks under another address that the built code names where the browser tells none, as in WebKit", async () => {
  const load = vi.fn().mockRejectedValue(new TypeError("Importing a module script failed."));
  load.toString = () => "()=>preload(()=>import(`./part-a1.js`),[])";
  const find = importAgain(load);
  await expect(find()).rejects.toBeInstanceOf(FetchFailure);
  await expect(find()).rejects.toThrow("part-a1.js?2");
  expect(load).toHaveBeenCalledTimes(1);
});
