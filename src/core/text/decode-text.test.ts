import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const text = "春天来了。\nThe river runs 12 km，两岸都是树。\n";
const bytesOf = (units: readonly number[]) => Uint8Array.from(units);
const utf8 = new TextEncoder().encode(text);
const utf16 = (bigEndian: boolean) =>
  bytesOf(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
const gb18030 = bytesOf([0xb4, 0xba, 0xcc, 0xec, 0xc0, 0xb4, 0xc1, 0xcb, 0xa1, 0xa3]);

test("UTF-8 and UTF-16 of either order are read, with a mark and without", () => {
  expect(decodeText(utf8)).toEqual({ ok: true, text, encoding: "utf-8" });
  expect(decodeText(bytesOf([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ ok: true, text, encoding: "utf-8" });
  expect(decodeText(utf16(false))).toEqual({ ok: true, text, encoding: "utf-16le" });
  expect(decodeText(utf16(true))).toEqual({ ok: true, text, encoding: "utf-16be" });
  expect(decodeText(bytesOf([0xff, 0xfe, ...utf16(false)]))).toEqual({
    ok: true,
    text,
    encoding: "utf-16le",
  });
  expect(decodeText(bytesOf([0xfe, 0xff, ...utf16(true)]))).toEqual({ ok: true, text, encoding: "utf-16be" });
});

test("GB18030 is read", () => {
  expect(decodeText(gb18030)).toEqual({ ok: true, text: "春天来了。", encoding: "gb18030" });
});

test("a file with nothing in it, or only white space, is called empty", () => {
  expect(decodeText(bytesOf([]))).toEqual({ ok: false, code: "fileEmpty" });
  expect(decodeText(bytesOf([0xef, 0xbb, 0xbf, 0x20, 0x0a]))).toEqual({ ok: false, code: "fileEmpty" });
});

test("a picture is no text", () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0xc0];
  expect(decodeText(bytesOf(png))).toEqual({ ok: false, code: "fileNotText" });
});

test("no bytes make it throw, and what it accepts has something to read", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decodeText(bytes);
      if (read.ok) expect(read.text.trim()).not.toBe("");
    }),
  );
});
