import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLink, knownIds } from "../../../tests/fixtures/any-link.ts";
import { decodeLink } from "./decode-link.ts";
import { encodeLink } from "./encode-link.ts";
import { defaultLink } from "./link-state.ts";

const [node = ""] = knownIds.pressable("projects");

describe("a link that went through a text", () => {
  const marks = [
    ...[..."。，、；：！？…）】」』》〉〕｝”’．～"],
    ...[...".,;:!?)]}>\"'*_~|"],
    ...[" ", "\n", "\u3000", "\u00A0", "\u200B", "\u200D", "\uFEFF", "\u2060", "\u200E"],
  ];
  const tails = fc
    .tuple(
      fc.array(fc.constantFrom(...marks.filter((mark) => mark !== "_")), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
    )
    .map(([all, escaped]) => (escaped ? encodeURIComponent(all.join("")) : all.join("")));

  it("means the same with whatever punctuation, blanks and invisible characters followed it", () => {
    fc.assert(
      fc.property(anyLink, tails, (state, tail) => {
        const hash = encodeLink(state) + tail;
        expect(decodeLink(hash, knownIds), hash).toEqual({ ok: true, value: state, warnings: [] });
      }),
      { numRuns: 500 },
    );
    for (const mark of marks.filter((one) => one !== "_"))
      expect(decodeLink(`#sel=${node}${mark}`, knownIds)).toMatchObject({
        value: { sel: [node] },
        warnings: [],
      });
  });

  it("means the same with the text that followed it", () => {
    for (const text of ["。请看右边", "，然后", "（新）", " and then", "\u3000下一句", "请看"])
      expect(decodeLink(`#view=lanes&sel=${node}${text}`, knownIds)).toEqual({
        ok: true,
        value: { ...defaultLink, view: "lanes", sel: [node] },
        warnings: [],
      });
  });

  const escapings: Readonly<Record<string, (hash: string) => string>> = {
    "for HTML": (hash) => hash.replaceAll("&", "&amp;"),
    "for HTML, twice": (hash) => hash.replaceAll("&", "&amp;amp;"),
    "by number": (hash) => hash.replaceAll("&", "&#38;"),
    "for an address": (hash) => hash.replaceAll("&", "%26"),
    "for both": (hash) => hash.replaceAll("&", "%26amp%3B"),
    "for an address as a whole": (hash) => `#${encodeURIComponent(hash.slice(1))}`,
    "for an address, twice": (hash) => `#${encodeURIComponent(encodeURIComponent(hash.slice(1)))}`,
  };
  it.each(Object.entries(escapings))("means the same where its separators were escaped %s", (_, through) => {
    fc.assert(
      fc.property(anyLink, (state) => {
        const hash = through(encodeLink(state));
        expect(decodeLink(hash, knownIds), hash).toEqual({ ok: true, value: state, warnings: [] });
      }),
    );
  });

  it("means the same with what a chat client adds", () => {
    for (const added of [
      "&utm_source=chat&utm_medium=social",
      "&from=singlemessage&isappinstalled=0",
      "?from=timeline",
      "&fbclid=IwAR0x",
    ])
      fc.assert(
        fc.property(anyLink, (state) => {
          const hash = encodeLink(state) + added;
          expect(decodeLink(hash, knownIds), hash).toEqual({ ok: true, value: state, warnings: [] });
        }),
        { numRuns: 20 },
      );
  });

  it("has what cannot be read told, and the rest read", () => {
    const result = decodeLink(
      `#view=lanes&sel=${node},nobody。&colour=red&types=measure;&amp;mode=hide`,
      knownIds,
    );
    expect(result).toMatchObject({
      ok: true,
      value: { view: "lanes", sel: [node], types: ["measure"], mode: "hide" },
    });
    expect(result.ok && result.warnings.map(({ code, value }) => `${code} ${value}`)).toEqual([
      "unknownId nobody",
      "unknownPart red",
    ]);
    // Two ids with another mark between them are not one of them.
    expect(decodeLink(`#view=map&sel=${node};nobody`, knownIds)).toMatchObject({
      warnings: [{ code: "unknownId" }],
    });
  });
});
