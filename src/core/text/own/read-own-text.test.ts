import { describe, expect, it } from "vitest";
import { villageText } from "../../../../tests/fixtures/village-text.ts";
import { encodeGb18030 } from "../../../../tests/support/encode-text.ts";
import { indexText } from "../index-text.ts";
import { type BroughtText, readOwnText } from "./read-own-text.ts";

const index = indexText(villageText, { source: "article", sections: [] });
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0)).buffer);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (brought: BroughtText) => readOwnText(brought, index, {});

describe("reading what a reader brings", () => {
  it.each([
    ["words that were pasted", { words: villageText }],
    ["a file in UTF-8", { bytes: bytesOf(villageText), type: "text/plain" }],
    ["a file in UTF-16", { bytes: utf16(villageText), type: "" }],
    ["a file in GB18030", { bytes: encodeGb18030(villageText), type: "text/plain" }],
    [
      "a page under the name of a text",
      { bytes: bytesOf(`<!doctype html><p>${villageText.replaceAll("\n", "<p>")}`), type: "text/plain" },
    ],
    [
      "a piece of a page",
      { bytes: bytesOf(`<div><p>${villageText.replaceAll("\n", "</p><p>")}</p></div>`), type: "text/html" },
    ],
  ] as const)("finds every sentence in %s", async (_what, brought) => {
    const reading = await read(brought);
    if (reading.kind === "refused") throw new Error(reading.reason);
    expect(reading.anchoring.totals.exact).toBe(index.sentences.length);
    expect(reading.text).not.toContain("<");
  });

  it.each([
    ["image", { bytes: bytesOf("水"), type: "image/webp" }],
    ["image", { bytes: new Uint8Array([0x42, 0x4d, 0, 1]), type: "" }],
    ["document", { bytes: bytesOf("{\\rtf1"), type: "text/plain" }],
    ["fileEmpty", { bytes: bytesOf(" \n"), type: "text/plain" }],
    ["fileNotText", { bytes: new Uint8Array([0, 1, 2, 3, 0, 200, 201]), type: "text/plain" }],
    ["tooLarge", { bytes: new Uint8Array(20 * 1024 * 1024 + 1), type: "text/plain" }],
  ] as const)("refuses as %s, case %#", async (reason, brought) => {
    expect(await read(brought)).toMatchObject({ kind: "refused", reason });
  });

  it("says on which line a damaged file is so", async () => {
    const bytes = bytesOf(`一行\n${"河边村的打算。".repeat(40)}坏`).slice(0, -1);
    expect(await read({ bytes, type: "text/plain" })).toEqual({
      kind: "refused",
      reason: "fileDamaged",
      line: 2,
    });
  });

  it("takes a text that begins with the letters of a picture's format for a text", async () => {
    expect(await read({ bytes: bytesOf(`BM${villageText}`), type: "text/plain" })).toMatchObject({
      kind: "read",
    });
  });
});
