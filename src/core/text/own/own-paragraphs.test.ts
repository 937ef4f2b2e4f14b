import { describe, expect, it } from "vitest";
import { villageText } from "../../../../tests/fixtures/village-text.ts";
import { anchorText } from "../anchor/anchor-text.ts";
import { createRawOffsets } from "../anchor/raw-offsets.ts";
import { guessSections, indexText } from "../index-text.ts";
import { type OwnParagraph, ownParagraphs } from "./own-paragraphs.ts";

const index = indexText(villageText, { source: "article", sections: guessSections(villageText) });

async function set(copy: string) {
  const anchoring = await anchorText(copy, index);
  const { before, text, after } = ownParagraphs(copy, anchoring, index, createRawOffsets(copy));
  const words = ({ pieces }: OwnParagraph) => pieces.map(({ from, to }) => copy.slice(from, to));
  return { before: before.map(words), text: text.map(words), after: after.map(words), paragraphs: text };
}

describe("a copy in paragraphs", () => {
  it("has a paragraph for each line, cut into sentences with the marks around them", async () => {
    const { text, before, after } = await set(villageText);
    expect(text.map((words) => words.join(""))).toEqual(villageText.split("\n"));
    expect(text[3]).toEqual([
      "先管好苗圃。",
      "村委会在三个苗圃里育苗，由林业站指导；",
      "每月开一次护林例会。",
    ]);
    expect([before, after]).toEqual([[], []]);
  });

  it("gives a sentence the quotation marks that open it", async () => {
    const quoted = villageText
      .replace("先管好苗圃。", "先管好苗圃。“")
      .replace("由林业站指导；", "由林业站指导”；");
    const { text } = await set(quoted);
    expect(text[3]?.slice(0, 2)).toEqual(["先管好苗圃。", "“村委会在三个苗圃里育苗，由林业站指导”；"]);
  });

  it("begins each section once, with the first sentence of it that is there", async () => {
    const without = villageText.replace("绿树工程\n", "");
    const { paragraphs } = await set(without);
    const heads = paragraphs.flatMap(({ sections, pieces }) =>
      sections.map(({ id }) => [id, pieces[0]?.sentence]),
    );
    expect(heads).toEqual(index.sections.map(({ id, first }, at) => [id, at === 1 ? "s04" : first]));
  });

  it("joins what was only wrapped, whatever ends the lines", async () => {
    const wrapped = villageText.replace("绿树工程”和", "绿树\r\n工程”和").replaceAll("\n", "\r\n");
    const { text } = await set(wrapped.replaceAll("\r\r", "\r"));
    expect(text).toHaveLength(villageText.split("\n").length);
  });

  it("begins a section within a line where all lines are one", async () => {
    const { text, paragraphs } = await set(villageText.replaceAll("\n", ""));
    expect(text).toHaveLength(index.sections.length);
    expect(paragraphs.map(({ sections }) => sections.length)).toEqual(index.sections.map(() => 1));
  });

  it("keeps apart what stands before and after the text, and loses none of it", async () => {
    const copy = `网站首页\n\n登录 | 注册\n${villageText}\n版权所有𠮷\n返回`;
    const { before, text, after } = await set(copy);
    expect(before).toEqual([["网站首页"], ["登录 | 注册"]]);
    expect(after).toEqual([["版权所有𠮷"], ["返回"]]);
    expect([...before, ...text, ...after].flat().join("")).toBe(copy.replaceAll("\n", ""));
  });

  it("leaves out the blanks that lines are set in with", async () => {
    const { text, after } = await set(`${villageText.replaceAll("\n", " \n\u3000\u3000")}\n  \n \u3000完 `);
    expect(text.map((words) => words.join(""))).toEqual(villageText.split("\n"));
    expect(after).toEqual([["完"]]);
  });

  it("sets a copy that has nothing of the text as what follows it", async () => {
    const { before, text, after } = await set("别的\n话");
    expect([before, text, after]).toEqual([[], [], [["别的"], ["话"]]]);
  });
});
