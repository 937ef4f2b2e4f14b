import type { ProblemMessage } from "./problem-message.ts";

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
