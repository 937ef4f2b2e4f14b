import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeGb18030, encodeUtf16 } from "../../../tests/support/encode-text.ts";
import { decodeText } from "./decode-text.ts";

const text = "春天来了。\nThe river runs 12 km，两岸都是树。\n";
const chinese = "村里今年要修一座小图书馆，由村委会负责，每周开放三天。";
const bytesOf = (units: readonly number[]) => Uint8Array.from(units);
const utf8 = (words: string) => new TextEncoder().encode(words);
const marked = (mark: readonly number[], bytes: Uint8Array) => bytesOf([...mark, ...bytes]);

test("UTF-8 and UTF-16 of either order are read, with a mark and without", () => {
  for (const words of [text, chinese]) {
    const little = { ok: true, text: words, encoding: "utf-16le" };
    const big = { ok: true, text: words, encoding: "utf-16be" };
    expect(decodeText(utf8(words))).toEqual({ ok: true, text: words, encoding: "utf-8" });
    expect(decodeText(marked([0xef, 0xbb, 0xbf], utf8(words)))).toMatchObject({ text: words });
    expect(decodeText(encodeUtf16(words, "little"))).toEqual(little);
    expect(decodeText(encodeUtf16(words, "big"))).toEqual(big);
    expect(decodeText(marked([0xff, 0xfe], encodeUtf16(words, "little")))).toEqual(little);
    expect(decodeText(marked([0xfe, 0xff], encodeUtf16(words, "big")))).toEqual(big);
  }
});

test("GB18030 is read, with its mark, too", () => {
  for (const words of [text, chinese]) {
    const expected = { ok: true, text: words, encoding: "gb18030" };
    expect(decodeText(encodeGb18030(words))).toEqual(expected);
    expect(decodeText(marked([0x84, 0x31, 0x95, 0x33], encodeGb18030(words)))).toEqual(expected);
  }
});

test("any text of whole Chinese sentences is read the same from every encoding", () => {
  const sentence = fc.constantFrom(
    "村里的图书馆每周开三天。",
    "由志愿者和村委会一起管理！",
    "第 2 年买书 300 册，",
    "镇上提供培训；",
    "\n",
    "“读书会”是大家自己办的。",
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 2, maxLength: 40 }), (sentences) => {
      const words = `读${sentences.join("")}`;
      const readings = [
        utf8(words),
        encodeGb18030(words),
        encodeUtf16(words, "little"),
        encodeUtf16(words, "big"),
      ].map(decodeText);
      for (const reading of readings) expect(reading).toMatchObject({ ok: true, text: words });
    }),
  );
});

test("a file with nothing in it, or only white space, is called empty", () => {
  for (const bytes of [
    [],
    [0xef, 0xbb, 0xbf],
    [0xef, 0xbb, 0xbf, 0x20, 0x0a],
    [0xff, 0xfe],
    [0xfe, 0xff, 0, 0x20],
  ]) {
    expect(decodeText(bytesOf(bytes))).toEqual({ ok: false, code: "fileEmpty" });
  }
});

test("pictures, archives and documents are no text", () => {
  const noise = Array.from({ length: 3_000 }, (_, at) => (at * at * 31 + at * 7) % 256);
  const heads = {
    png: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0xc0],
    docx: [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0],
    pdf: [
      ...utf8("%PDF-1.7\n%"),
      0xe2,
      0xe3,
      0xcf,
      0xd3,
      ...utf8("\n1 0 obj <</Filter/FlateDecode>> stream\n"),
    ],
    jpg: [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0],
  };
  for (const head of Object.values(heads)) {
    expect(decodeText(bytesOf([...head, ...noise]))).toEqual({ ok: false, code: "fileNotText" });
  }
});

test("UTF-8 with a broken byte, or cut off within a character, is called damaged, and where", () => {
  const lines = utf8(`${chinese}\n`.repeat(30));
  const at = 12 * utf8(`${chinese}\n`).length + 4;
  expect(decodeText(lines.with(at, 0xff))).toEqual({ ok: false, code: "fileDamaged", line: 13 });
  expect(decodeText(lines.slice(0, -2))).toEqual({ ok: false, code: "fileDamaged", line: 30 });
  expect(decodeText(marked([0xef, 0xbb, 0xbf], lines.with(at, 0xff)))).toMatchObject({ code: "fileDamaged" });
});

test("one line of 200,000 characters is read whole", () => {
  const line = "春夏秋冬".repeat(50_000);
  expect(decodeText(encodeGb18030(line))).toMatchObject({ ok: true, encoding: "gb18030" });
  expect(decodeText(utf8(line))).toMatchObject({ ok: true, text: line });
});

test("no bytes make it throw, and what it accepts has something to read", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decodeText(bytes);
      if (read.ok) expect(read.text.trim()).not.toBe("");
    }),
  );
});
