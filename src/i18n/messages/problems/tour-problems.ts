import type { ProblemMessage } from "./problem-message.ts";

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
