import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with ids. */
export const idProblems = {
  idDuplicate: {
    what: { zh: "编号 {id} 重复", en: "The id {id} is used twice" },
    fix: {
      zh: "给其中一个换编号；如果是同一事物就合并",
      en: "Rename one of them, or merge them if they are one thing",
    },
  },
  edgeDuplicate: {
    what: { zh: "关系 {id} 重复", en: "The edge {id} is there twice" },
    fix: {
      zh: "合并成一条，保留两者的依据和最强的 basis",
      en: "Merge them: keep the evidence of both and the strongest basis",
    },
  },
  nodeUnknown: {
    what: { zh: "没有编号为 {name} 的节点", en: "There is no node {name}" },
    fix: { zh: "添加这个节点，或者改正编号", en: "Add the node or correct the id" },
  },
  nodeMisspelt: {
    what: { zh: "没有编号为 {name} 的节点", en: "There is no node {name}" },
    fix: { zh: "是不是 {suggestion}？", en: "Did you mean {suggestion}?" },
  },
  sourceUnknown: {
    what: { zh: "没有编号为 {name} 的来源", en: "There is no source {name}" },
    fix: { zh: "已有的来源：{known}", en: "The sources are {known}" },
  },
  premiseUnknown: {
    what: { zh: "前提 {premise} 既不是节点也不是关系", en: "The premise {premise} is no node and no edge" },
    fix: { zh: "写节点的编号，或 来源.关系.目标", en: "Give the id of a node, or source.relation.target" },
  },
  premiseItself: {
    what: { zh: "{premise} 以自己为前提", en: "{premise} is its own premise" },
    fix: { zh: "写推断真正依据的节点或关系", en: "Name the nodes or edges that the inference rests on" },
  },
  sentenceUnknown: {
    what: { zh: "索引里没有句子 {name}", en: "The index has no sentence {name}" },
    fix: { zh: "句子从 {first} 到 {last}", en: "Sentences go from {first} to {last}" },
  },
} as const satisfies Record<string, ProblemMessage>;
