import { Converter } from "opencc-js/cn2t";
import { radicalIdeographs } from "../../src/core/text/normalise.ts";
import { createRandom } from "../fixtures/chinese-prose.ts";

const byIdeograph = new Map([...radicalIdeographs].map(([radical, ideograph]) => [ideograph, radical]));
for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
  const radical = String.fromCodePoint(code);
  byIdeograph.set(radical.normalize("NFKC"), radical);
}

/** Copies of a text that are the same to a reader: each sentence of it stands there as it is. */
export const sameCopies: Readonly<Record<string, (raw: string) => string>> = {
  identical: (raw) => raw,
  "radicals instead of ideographs": (raw) => raw.replace(/./gu, (one) => byIdeograph.get(one) ?? one),
  "other widths and quotes": (raw) =>
    raw
      .replace(/[0-9%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      .replaceAll("，", ",")
      .replaceAll("“", "「")
      .replaceAll("”", "」"),
  // Nobody breaks a line at a decimal point, which is one between figures only.
  "hard wraps": (raw) => raw.replace(/.{16,18}[^\d.](?!\.)/gu, "$&\r\n"),
  "a web page around it": (raw) =>
    `首页 > 新闻 > 正文\n字号：大 中 小　打印\n${raw}\n责任编辑：某某\n相关链接：下一篇\nCopyright 2024`,
};

/** Copies in which each sentence still has its place. */
export const placedCopies: Readonly<Record<string, (raw: string) => string>> = {
  // What makes numbers is no punctuation.
  "all punctuation replaced by spaces": (raw) => raw.replace(/(?!%|(?<=\d)\.(?=\d))[\p{P}\p{S}]/gu, " "),
  "no punctuation and no line breaks": (raw) => raw.replace(/(?!%|(?<=\d)\.(?=\d))[\p{P}\p{S}\s]/gu, ""),
  "all newlines removed": (raw) => raw.replace(/[\r\n]/g, ""),
  "pasted twice": (raw) => `${raw}\n${raw}`,
};

/** The text in Traditional Chinese. */
export const traditional: (raw: string) => string = Converter({ from: "cn", to: "t" });

/** Lines of Chinese that no text of ours has, each of common characters without sense. */
export function otherText(seed: number, characters: number): string {
  const random = createRandom(seed);
  let text = "";
  for (let at = 0; at < characters; at += 1) {
    const lot = random();
    if (lot < 0.08) text += "，";
    else if (lot < 0.12) text += "。";
    else if (lot < 0.125) text += "\n";
    else text += String.fromCodePoint(0x4e00 + Math.floor(random() * 4000));
  }
  return text;
}
