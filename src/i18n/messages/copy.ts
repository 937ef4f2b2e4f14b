import type { Messages } from "../text.ts";

/** Copying a table to a spreadsheet. */
export const copyMessages = {
  "copy.tsv": { zh: "复制为 TSV", en: "Copy as TSV" },
  "copy.hint": {
    zh: "制表符分隔，可直接粘贴到电子表格",
    en: "Separated by tabs, to be pasted into a spreadsheet",
  },
  "copy.done": { zh: "已复制 {count} 行", en: "{count} rows copied" },
  "copy.failed": {
    zh: "浏览器不允许写入剪贴板，未能复制",
    en: "Not copied: the browser keeps the clipboard closed",
  },
} as const satisfies Messages<"copy">;
