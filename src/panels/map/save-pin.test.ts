import { afterEach, expect, it, vi } from "vitest";
import { recallDrag, rememberDrag, savePin } from "./save-pin.ts";

const dragged = { atlas: "example", node: "parents", dx: 1, dy: 2 };
const last = { node: "parents", before: [0.5, 1] as [number, number] };
const answers = (make: () => Promise<Response>) => vi.stubGlobal("fetch", vi.fn(make));

afterEach(() => vi.unstubAllGlobals());

it("a pin is sent as JSON, and is saved when the server says so", async () => {
  answers(async () => new Response("{}"));
  expect(await savePin(dragged, "zh")).toEqual({ saved: true });
  const [url, sent] = vi.mocked(fetch).mock.calls[0] ?? [];
  expect(url).toBe("pins");
  expect(JSON.parse(String(sent?.body))).toEqual(dragged);
});

it("a refusal is told in the reader's language, and silence is told from it", async () => {
  const error = { zh: "没有", en: "none" };
  answers(async () => new Response(JSON.stringify({ error }), { status: 404 }));
  expect(await savePin(dragged, "zh")).toEqual({ saved: false, reason: "没有" });
  for (const broken of [
    async () => new Response("<html>", { status: 500 }),
    async () => new Response('{"error":7}', { status: 500 }),
    () => Promise.reject(new Error("offline")),
  ]) {
    answers(broken);
    expect(await savePin(dragged, "en")).toEqual({ saved: false });
  }
});

it("dragging is remembered across a reload, and garbage or a closed store is none", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(recallDrag()).toBeUndefined();
  rememberDrag({ last });
  expect(recallDrag()).toEqual({ last });
  rememberDrag({});
  expect(recallDrag()).toEqual({});
  rememberDrag(undefined);
  expect(kept.size).toBe(0);
  for (const garbage of ["{", "7", '{"last":{"node":1}}']) {
    rememberDrag({});
    for (const key of kept.keys()) kept.set(key, garbage);
    expect(recallDrag()).toBeUndefined();
  }
  vi.stubGlobal("sessionStorage", undefined);
  expect(() => rememberDrag({})).not.toThrow();
  expect(recallDrag()).toBeUndefined();
});
