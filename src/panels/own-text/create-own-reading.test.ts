import { createRoot } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { chineseProse } from "../../../tests/fixtures/chinese-prose.ts";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import type { TextIndex } from "../../core/atlas/schema.ts";
import { indexText } from "../../core/text/index-text.ts";
import { readOwnText } from "../../core/text/own/read-own-text.ts";
import { createOpenCopies, type OpenCopies, type TextStorage } from "../../state/kept-text.ts";
import { createOwnReading } from "./create-own-reading.ts";
import type { readApart } from "./read-apart.ts";

const prose = chineseProse(3);
const index = indexText(prose, { source: "article", sections: [] });

function fakeStorage(kept?: string, full = false) {
  const items = new Map<string, string>();
  if (kept !== undefined) items.set("mailuo.text.yongzhou-2022", JSON.stringify({ text: kept }));
  const storage: TextStorage = () => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error("full");
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  });
  return { items, storage };
}

const here: typeof readApart = ({ brought, index, asked }, { signal, progress }) =>
  readOwnText(brought, index, { asked, signal, progress });

function opened({
  kept,
  full,
  read = here,
  open = createOpenCopies(),
  of = index,
}: {
  kept?: string;
  full?: boolean;
  read?: typeof readApart;
  open?: OpenCopies;
  of?: TextIndex;
} = {}) {
  const { explorer } = openYongzhou(fakeEnvironment());
  const { items, storage } = fakeStorage(kept, full);
  const reading = createRoot(() => createOwnReading(explorer, of, { storage, open, read }));
  const ended = () =>
    vi.waitFor(() => {
      const state = reading.run.state();
      if (state.kind === "idle" || state.kind === "running") throw new Error("not yet");
      return state;
    });
  return { explorer, reading, items, ended };
}

describe("a text that the reader brings", () => {
  it("is opened with its places, and nothing of it is kept unless that is asked for", async () => {
    const { explorer, ended, items } = opened();
    explorer.bring({ source: prose });
    expect(await ended()).toEqual({ kind: "opened" });
    expect(explorer.ownText()?.anchoring.totals.exact).toBe(index.sentences.length);
    expect(explorer.brought()).toBeUndefined();
    expect(items.size).toBe(0);
  });

  it("is opened from the bytes of a file, under its name", async () => {
    const { explorer, ended } = opened();
    explorer.bring({ source: new File([new TextEncoder().encode(prose)], "原文.txt") });
    await ended();
    expect(explorer.ownText()?.name).toBe("原文.txt");
  });

  it("is refused where it is another, and what was open stays", async () => {
    const { explorer, ended } = opened();
    explorer.bring({ source: prose });
    await ended();
    const before = explorer.ownText();
    explorer.bring({ source: chineseProse(77) });
    await vi.waitFor(() => expect(explorer.brought()).toBeUndefined());
    expect(await ended()).toMatchObject({ kind: "refused", reason: "otherText" });
    expect(explorer.ownText()).toBe(before);
  });

  it.each([
    ["", "empty"],
    [new File([], "空.txt"), "fileEmpty"],
    [new File(["\u0089PNG"], "图.txt", { type: "image/png" }), "image"],
    [new File(["%PDF-1.4"], "文.txt"), "pdf"],
    [new File(["PK\u0003\u0004"], "文.docx"), "document"],
  ] as const)("is refused with its reason, case %#", async (source, reason) => {
    const { explorer, ended } = opened();
    explorer.bring({ source });
    expect(await ended()).toMatchObject({ kind: "refused", reason });
    expect(explorer.ownText()).toBeUndefined();
  });

  it("is said to want a part of the page where that could not be fetched", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { explorer, ended } = opened({ read: () => Promise.reject(new Error("offline")) });
    explorer.bring({ source: prose });
    expect(await ended()).toMatchObject({ reason: "unfetched" });
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it("is not opened once it was cancelled", async () => {
    let finish = () => {};
    const { explorer, reading, ended } = opened({
      read: async (request, options) => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return here(request, { ...options, signal: new AbortController().signal });
      },
    });
    explorer.bring({ source: prose });
    await vi.waitFor(() => expect(reading.run.state().kind).toBe("running"));
    await new Promise((resolve) => setTimeout(resolve));
    reading.cancel();
    finish();
    expect(await ended()).toEqual({ kind: "cancelled" });
    await new Promise((resolve) => setTimeout(resolve));
    expect(explorer.ownText()).toBeUndefined();
    expect(explorer.brought()).toBeUndefined();
  });
});

describe("a text that was open when another atlas was opened", () => {
  it("is open again, without being kept, for an atlas of the same text, and for no other", async () => {
    const open = createOpenCopies();
    const first = opened({ open });
    first.explorer.bring({ source: new File([new TextEncoder().encode(prose)], "原文.txt") });
    await first.ended();
    const other = opened({ open, of: indexText(chineseProse(4), { source: "article", sections: [] }) });
    expect([other.explorer.brought(), other.reading.run.state().kind]).toEqual([undefined, "idle"]);
    const back = opened({ open });
    expect(await back.ended()).toEqual({ kind: "opened" });
    expect(back.explorer.ownText()).toEqual(first.explorer.ownText());
    expect([back.items.size, back.reading.kept()]).toEqual([0, false]);
    back.reading.forget();
    expect(opened({ open }).explorer.brought()).toBeUndefined();
  });

  it("gives way to what this device keeps", async () => {
    const open = createOpenCopies();
    const first = opened({ open });
    first.explorer.bring({ source: `${prose}\n完` });
    await first.ended();
    const back = opened({ open, kept: prose });
    await back.ended();
    expect(back.explorer.ownText()?.text).toBe(prose);
  });
});

describe("a text that this device keeps", () => {
  it("is opened again by itself, and gone from everywhere once it is forgotten", async () => {
    const { explorer, reading, ended, items } = opened({ kept: prose });
    await ended();
    expect(explorer.ownText()?.text).toBe(prose);
    expect(reading.kept()).toBe(true);
    reading.forget();
    expect(explorer.ownText()).toBeUndefined();
    expect([items.size, reading.kept()]).toEqual([0, false]);
  });

  it("gives way to the next that is opened, and goes where that is not to be kept", async () => {
    const { explorer, reading, ended, items } = opened({ kept: prose });
    await ended();
    explorer.bring({ source: `${prose}\n完` });
    await vi.waitFor(() => expect([...items.values()].join()).toContain("完"));
    explorer.bring({ source: prose, keep: false });
    await vi.waitFor(() => expect(items.size).toBe(0));
    expect(reading.kept()).toBe(false);
  });

  it("is said not to be kept where there is no room, and stays open", async () => {
    const { explorer, reading, ended } = opened({ full: true });
    explorer.bring({ source: prose, keep: true });
    await ended();
    expect([reading.kept(), reading.unkept()]).toEqual([false, true]);
    expect(explorer.ownText()).toBeDefined();
  });
});
