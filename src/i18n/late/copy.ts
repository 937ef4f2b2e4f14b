import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** Copying citations, sentences and tables, and saving citations. */
export const copyMessages = {
  "copy.citation": { zh: "复制引用", en: "Copy citation" },
  "copy.sentences": { zh: "复制成句", en: "Copy as sentences" },
  "copy.tsv": { zh: "复制为 TSV", en: "Copy as TSV" },
  "copy.tsvHint": {
    zh: "制表符分隔，可直接粘贴到电子表格",
    en: "Separated by tabs, to be pasted into a spreadsheet",
  },
  "copy.done": { zh: "已复制", en: "Copied" },
  "copy.rows": { zh: "已复制 {count} 行", en: "{count|row|rows} copied" },
  "copy.failed": {
    zh: "浏览器不允许写入剪贴板，未能复制。请选中下面的文字自行复制。",
    en: "Not copied: the browser keeps the clipboard closed. Select the text below and copy it.",
  },
  "copy.save": { zh: "保存引用", en: "Save citation" },
  "copy.ris": { zh: "RIS（Zotero、EndNote）", en: "RIS (Zotero, EndNote)" },
  "copy.bibtex": { zh: "BibTeX（LaTeX）", en: "BibTeX (LaTeX)" },
  "copy.csl": { zh: "CSL-JSON（Pandoc）", en: "CSL-JSON (Pandoc)" },
  "copy.saveHint": { zh: "供文献管理软件打开", en: "For a reference manager" },
  "copy.saved": { zh: "已保存为 .{ending} 文件", en: "Saved as a .{ending} file" },
  "copy.saveFailed": {
    zh: "浏览器不允许保存 .{ending} 文件。可先用“复制引用”复制成文字。",
    en: "The browser refused to save a .{ending} file. Copy citation gives it as text.",
  },
} as const satisfies Messages<"copy">;

addMessages(copyMessages);
