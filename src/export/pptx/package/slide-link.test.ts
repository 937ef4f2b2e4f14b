import { describe, expect, it } from "vitest";
import { deckOf, yongzhouSlide } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { breaches } from "../../../../tests/support/open-xml-rules.ts";
import { all, first, linesOf, readPptx } from "../../../../tests/support/read-pptx.ts";
import { renderPptx } from "../render-pptx.ts";

const link = 'https://a.example/mailuo/?x=1&y="2"#tour=overview,who';
const file = await readPptx(
  await renderPptx(
    deckOf(
      "zh",
      { kind: "title", title: "概览", subtitle: "", lines: [], notes: ["开场白"] },
      yongzhouSlide("zh", { link }),
      yongzhouSlide("zh"),
      { kind: "text", title: "来源", items: Array.from({ length: 60 }, () => "一条来源"), notes: ["版本"] },
    ),
  ),
);
const notes = (slide: number) => linesOf(file.part(`ppt/notesSlides/notesSlide${slide}.xml`)).join(" ");

describe("the address of a slide", () => {
  it("is a link that leads out of the file, on the text that says it", () => {
    const [clicked, ...others] = all(file.part("ppt/slides/slide2.xml"), "a:r").filter(
      (run) => all(run, "a:hlinkClick").length > 0,
    );
    expect(others).toEqual([]);
    if (!clicked) throw new Error("no link");
    expect(link).toContain(linesOf(clicked).join(""));
    const relations = all(file.part("ppt/slides/_rels/slide2.xml.rels"), "Relationship");
    const id = first(clicked, "a:hlinkClick").attributes["r:id"];
    const relation = relations.find(({ attributes }) => attributes.Id === id);
    expect(relation?.attributes).toMatchObject({ Target: link, TargetMode: "External" });
    expect(breaches(file.part("ppt/slides/slide2.xml"))).toEqual([]);
  });

  it("is on no slide that has none", () => {
    expect(file.text("ppt/slides/slide3.xml")).not.toContain("hlinkClick");
    expect(file.text("ppt/slides/_rels/slide3.xml.rels")).not.toContain("External");
  });
});

describe("an address that is not written out", () => {
  it("is where the source leads", async () => {
    const unwritten = await readPptx(
      await renderPptx(deckOf("zh", yongzhouSlide("zh", { link, linkUnwritten: true }))),
    );
    const slide = unwritten.part("ppt/slides/slide1.xml");
    expect(linesOf(slide).join("")).not.toContain("a.example");
    const [source, ...others] = all(slide, "p:sp").filter((one) => all(one, "a:hlinkClick").length > 0);
    expect(others).toEqual([]);
    expect(source && linesOf(source)).toEqual(["来源：某刊"]);
    expect(unwritten.text("ppt/slides/_rels/slide1.xml.rels")).toContain("External");
  });
});

describe("speaker notes", () => {
  it("stand with titles and lists too, of a list on several slides with the first", () => {
    expect(notes(1)).toContain("开场白");
    expect(notes(4)).toContain("版本");
    expect(notes(5)).not.toContain("版本");
  });
});
