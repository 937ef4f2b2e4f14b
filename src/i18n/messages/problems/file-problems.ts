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

/** Words for problems with the files beside the graph. */
export const companionProblems = {
  indexAbsent: {
    what: {
      zh: "没有 text-index.json，{count} 处依据无法核对",
      en: "There is no text-index.json; {count|piece of evidence|pieces of evidence} cannot be checked",
    },
    fix: { zh: "用 npm run atlas -- index 生成", en: "Make it with npm run atlas -- index" },
  },
  indexSource: {
    what: { zh: "索引的来源 {name} 不是图谱的原文", en: "The index's source {name} is not the atlas's text" },
    fix: { zh: "写一个 kind 为 primary 的来源", en: "Name a source of kind primary" },
  },
  indexOrder: {
    what: {
      zh: "索引里 {id} 的位置不对，应为 {expected}",
      en: "{id} is out of place in the index; it should be at {expected}",
    },
    fix: { zh: "用 npm run atlas -- index 重新生成", en: "Make the index again with npm run atlas -- index" },
  },
  indexSection: {
    what: {
      zh: "部分 {id}（{first} 到 {last}）不存在或与前面重叠",
      en: "The section {id}, {first} to {last}, does not exist or overlaps the one before",
    },
    fix: { zh: "改正 first 和 last", en: "Correct first and last" },
  },
  sentenceUncovered: {
    what: { zh: "句子 {sentence} 没有任何内容依据它", en: "Nothing rests on sentence {sentence}" },
    fix: { zh: "把它写进某个节点或关系的 evidence", en: "Name it in the evidence of a node or edge" },
  },
} as const satisfies Record<string, ProblemMessage>;

/** Words for problems with tours. */
export const tourProblems = {
  stepThingUnknown: {
    what: { zh: "{name} 既不是节点也不是关系", en: "{name} is no node and no edge" },
    fix: {
      zh: "写节点的编号，或 来源.关系.目标；最接近的是：{suggestion}",
      en: "Give the id of a node, or source.relation.target; the nearest is: {suggestion}",
    },
  },
  stepTypeWrong: {
    what: {
      zh: "{name} 的类型是 {type}，这里要 {expected}",
      en: "{name} is a {type}; here goes a {expected}",
    },
    fix: { zh: "换成该类型的节点，或移到 sel 里", en: "Name a node of that type, or put it into sel" },
  },
  stepPartUnknown: {
    what: { zh: "视图 {view} 没有 {part} 这一部分", en: "The view {view} has no part {part}" },
    fix: { zh: "它的部分有：{known}", en: "Its parts are {known}" },
  },
  stepPathEnds: {
    what: { zh: "路径的两端都是 {id}", en: "Both ends of the path are {id}" },
    fix: { zh: "写两个不同的节点，或去掉 path", en: "Name two nodes, or leave out path" },
  },
  tourTextTooLong: {
    what: {
      zh: "这段文字（{language}）有 {length} 个字符，最多 {limit} 个",
      en: "This text ({language}) has {length|character|characters}; {limit} is the most",
    },
    fix: {
      zh: "写短些，细节放进备注，或分成两步",
      en: "Shorten it, move detail to the notes, or make two steps",
    },
  },
} as const satisfies Record<string, ProblemMessage>;

/** Words for problems with the vocabulary of an atlas. */
export const vocabularyProblems = {
  vocabularyUnknown: {
    what: { zh: "没有名为 {name} 的词汇表", en: "There is no vocabulary {name}" },
    fix: {
      zh: "可用的词汇表：{known}；或者在 vocabulary 处写出图谱自己的词汇表",
      en: "The vocabularies are {known}; or write the atlas's own in the place of its name",
    },
  },
  vocabularyAbsent: {
    what: { zh: "第 2 版的图谱没有写明词汇表", en: "An atlas of format version 2 names no vocabulary" },
    fix: { zh: '加上 "vocabulary": "{known}"', en: 'Add "vocabulary": "{known}"' },
  },
  languageForeign: {
    what: {
      zh: "这里有 {language} 文字，而图谱写明的语言是 {languages}",
      en: "There are words in {language} here, but the atlas says it is in {languages}",
    },
    fix: {
      zh: "删去这里的 {language}；或者在 languages 里加上它，并为每段文字写上",
      en: "Take {language} out here; or add it to languages, and to every text",
    },
  },
  vocabularyName: {
    what: { zh: "词汇表里没有 {name}", en: "The vocabulary has no {name}" },
    fix: {
      zh: "改成已有的名称：{known}；或者补上它的定义",
      en: "Use one of its names, {known}, or define it",
    },
  },
  vocabularyPart: {
    what: {
      zh: "{id}：种类 part 的关系有且只有一个，名称是 partOf",
      en: "{id}: one relation is of the kind part, and its name is partOf",
    },
    fix: {
      zh: "把表示部分与整体的关系命名为 partOf，种类写 part；其他关系用别的种类",
      en: "Call the relation of parts to wholes partOf and give it the kind part; give all others another kind",
    },
  },
  vocabularyWords: {
    what: {
      zh: "关系 {name} 缺少 {key} 所需的说法",
      en: "The relation {name} has no words for {key}",
    },
    fix: {
      zh: "在关系里补上：by、does、clause.from、clause.to；sentence 的最后一句不限两端和角色",
      en: "Add them to the relation: by, does, clause.from or clause.to; the last sentence is for any ends and role",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
