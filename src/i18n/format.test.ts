import { describe, expect, expectTypeOf, it } from "vitest";
import { formatMessage } from "./format.ts";
import { type MessageArguments, translator } from "./translate.ts";

const message = { zh: "{shown}／{total}，{shown}", en: "{shown} of {total}" };

describe("formatMessage", () => {
  it("fills every placeholder, wherever and however often it stands", () => {
    expect(formatMessage(message, "zh", { shown: 0, total: 9 })).toBe("0／9，0");
    expect(formatMessage(message, "en", { shown: 0, total: 9 })).toBe("0 of 9");
  });

  it("counts one thing as one, and none or several as several", () => {
    const counted = { zh: "{count} 条", en: "{count|tie|ties} shown" };
    expect([0, 1, 2].map((count) => formatMessage(counted, "en", { count }))).toEqual([
      "0 ties shown",
      "1 tie shown",
      "2 ties shown",
    ]);
    expect(formatMessage(counted, "zh", { count: 1 })).toBe("1 条");
  });

  it("takes a value literally, even where it looks like a placeholder or a pattern", () => {
    expect(formatMessage(message, "en", { shown: "{total}", total: "$&" })).toBe("{total} of $&");
  });

  it("refuses a placeholder without a value, inherited names included", () => {
    expect(() => formatMessage(message, "en", { shown: 1 })).toThrow("{total}");
    expect(() => formatMessage({ zh: "", en: "{toString}" }, "en", {})).toThrow("{toString}");
  });
});

describe("a name that a message leaves to the atlas", () => {
  const named = { zh: "每[leaf#]属于[root]", en: "[Leaf+] of a [root]" };
  const names = (name: string, form: string) => (name === "aim" ? undefined : `${form} ${name}`);

  it("is asked for in its form, and begins with a capital where the message does", () => {
    expect(formatMessage(named, "en", {}, names)).toBe("Several leaf of a one root");
    expect(formatMessage(named, "zh", {}, names)).toBe("每counted leaf属于one root");
  });

  it("is refused where no atlas is there, or nothing is called so", () => {
    expect(() => formatMessage(named, "en")).toThrow("[Leaf+]");
    expect(() => formatMessage({ zh: "", en: "[aim]" }, "en", {}, names)).toThrow("[aim]");
  });

  it("is not looked for in what fills a placeholder", () => {
    expect(formatMessage({ zh: "", en: "{what}" }, "en", { what: "[root]" })).toBe("[root]");
  });
});

describe("translator", () => {
  it("says a message in its language", () => {
    expect(translator("zh")("common.close")).toBe("关闭");
    expect(translator("en")("common.close")).toBe("Close");
  });

  it("asks for the placeholders of a key that is named", () => {
    type Asked = MessageArguments<"link.unknownPart">;
    expectTypeOf<Asked>().toEqualTypeOf<[params: Readonly<Record<"name", string | number>>]>();
    expect(translator("en")("link.unknownPart", { name: "x" })).toContain('"x"');
  });
});
