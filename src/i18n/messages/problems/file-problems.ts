import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with reading a file. */
export const fileProblems = {
  folderName: {
    what: {
      zh: "文件夹名 {name} 不能放进网址，图谱打不开",
      en: "The folder's name {name} cannot be part of an address, so the atlas cannot be opened",
    },
    fix: {
      zh: "改名：以文字或数字开头，只用文字、数字、点、连字符和下划线",
      en: "Rename it: begin with a letter or digit, and use letters, digits, dots, hyphens and underscores only",
    },
  },
  fileMissing: {
    what: { zh: "找不到文件 {name}", en: "There is no file {name}" },
    fix: { zh: "检查路径是否写对", en: "Check the path" },
  },
  fileUnreadable: {
    what: { zh: "无法读取文件 {name}", en: "The file {name} cannot be read" },
    fix: { zh: "检查它是不是文件、是否有读取权限", en: "Check that it is a file and that you may read it" },
  },
  fileEmpty: {
    what: { zh: "文件是空的", en: "The file is empty" },
    fix: { zh: "填入内容，或者恢复以前的版本", en: "Fill it, or restore an earlier version" },
  },
  fileTooLarge: {
    what: { zh: "文件超过 {limit} MB，没有读取", en: "The file exceeds {limit} MB and was not read" },
    fix: { zh: "拆成几个图谱", en: "Split it into several atlases" },
  },
  fileNotText: {
    what: { zh: "这不是文本文件", en: "This is no text file" },
    fix: {
      zh: "另存为 UTF-8 编码的纯文本（UTF-16 和 GB18030 也可以）；Word 和 PDF 文件请把文字复制到纯文本文件里",
      en: "Save it as plain text in UTF-8 (UTF-16 and GB18030 are read too); from Word or PDF, copy the words into a plain text file",
    },
  },
  fileBig5: {
    what: { zh: "这是 Big5 编码的文本", en: "This text is encoded in Big5" },
    fix: {
      zh: "在编辑器里用 Big5 打开，另存为 UTF-8",
      en: "Open it as Big5 in an editor and save it as UTF-8",
    },
  },
  fileFormatted: {
    what: { zh: "这是 {format} 文件，不是纯文本", en: "This is {format}, no plain text" },
    fix: {
      zh: "用它的程序打开，另存为纯文本（UTF-8），或者把文字复制到一个纯文本文件里",
      en: "Open it in its own program and save it as plain text in UTF-8, or copy the words into a plain text file",
    },
  },
  fileDamaged: {
    what: {
      zh: "这一行有不属于 UTF-8 的字节，文件的其余部分是 UTF-8：它可能被截断或损坏了",
      en: "This line has bytes that are no UTF-8, though the rest of the file is: it may have been cut off or damaged",
    },
    fix: {
      zh: "重新取得文件，或者在编辑器里改好这一行再存为 UTF-8",
      en: "Get the file anew, or mend the line in an editor and save it as UTF-8",
    },
  },
  fileWordless: {
    what: { zh: "文件里没有一个字，只有标点或符号", en: "The file has no words, only punctuation or signs" },
    fix: { zh: "检查是不是取错了文件", en: "See whether it is the right file" },
  },
} as const satisfies Record<string, ProblemMessage>;
