import "../../i18n/late/export.ts";
import { describe, expect, it } from "vitest";
import { pictureExporters } from "../../export/picture-exporters.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import { doneMessage } from "./done-message.ts";

const said = (id: keyof typeof pictureExporters, count: number, language: "zh" | "en") =>
  formatMessage(messages[doneMessage(pictureExporters[id].several, count)], language, { count });

describe("what is said of pictures that are made", () => {
  it.each(["png", "svg"] as const)("counts the files of several %s", (id) => {
    expect(said(id, 4, "zh")).toContain("4 张图片，每张一个文件");
    expect(said(id, 4, "en")).toMatch(/^4 pictures made, a file each/);
  });

  it("counts the slides of one PowerPoint file", () => {
    expect(said("pptx", 4, "zh")).toContain("一个 4 张幻灯片的文件");
    expect(said("pptx", 4, "en")).toMatch(/^One file of 4 slides made/);
  });

  it("says of pages that the print window is open, one or several", () => {
    for (const count of [1, 4]) {
      expect(said("pdf", count, "zh")).toContain("打印窗口");
      expect(said("pdf", count, "en")).toContain("print window");
    }
  });

  it("counts nothing where there is one", () => {
    for (const id of ["png", "svg", "pptx"] as const) {
      expect(said(id, 1, "zh")).toBe("已生成，交给浏览器保存。");
      expect(said(id, 1, "en")).toBe("Made, and handed to the browser to save.");
    }
  });
});
