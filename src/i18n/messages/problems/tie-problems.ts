import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with ties and the tree. */
export const tieProblems = {
  relationSource: {
    what: { zh: "{relation} 不能从 {name}（{type}）出发", en: "{relation} cannot start at {name}, a {type}" },
    fix: {
      zh: "起点可以是 {allowed}；检查方向和关系",
      en: "It starts at {allowed}; check the direction and the relation",
    },
  },
  relationTarget: {
    what: { zh: "{relation} 不能指向 {name}（{type}）", en: "{relation} cannot lead to {name}, a {type}" },
    fix: {
      zh: "终点可以是 {allowed}；检查方向和关系",
      en: "It leads to {allowed}; check the direction and the relation",
    },
  },
  relationToItself: {
    what: { zh: "{relation} 把 {name} 与自己相连", en: "{relation} ties {name} to itself" },
    fix: { zh: "改正一端，或删去这条关系", en: "Correct one end, or remove the edge" },
  },
  groupUnknown: {
    what: { zh: "没有编号为 {name} 的分组", en: "There is no group {name}" },
    fix: {
      zh: "写进文件的 groups；已有的分组：{known}",
      en: "List it under groups; the groups are {known}",
    },
  },
  groupMisspelt: {
    what: { zh: "没有编号为 {name} 的分组", en: "There is no group {name}" },
    fix: { zh: "是不是 {suggestion}？", en: "Did you mean {suggestion}?" },
  },
  groupMisplaced: {
    what: { zh: "{type} 类型的节点不分组", en: "A node of type {type} is in no group" },
    fix: { zh: "删去 group，或检查节点的类型", en: "Remove group, or check the node's type" },
  },
  partOfAsEdge: {
    what: { zh: "partOf 不能写成关系", en: "partOf is not written as an edge" },
    fix: {
      zh: '在节点 {source} 里写 "partOf": "{target}"',
      en: 'Write "partOf": "{target}" in the node {source}',
    },
  },
  partOfNotAllowed: {
    what: { zh: "{type} 类型的节点不属于任何节点", en: "A node of type {type} is part of nothing" },
    fix: { zh: "删去 partOf，或检查节点的类型", en: "Remove partOf, or check the node's type" },
  },
  partOfParent: {
    what: {
      zh: "{type} 不能属于 {name}（{parentType}）",
      en: "A {type} cannot be part of {name}, a {parentType}",
    },
    fix: { zh: "它可以属于 {allowed}", en: "It can be part of {allowed}" },
  },
  partOfCycle: {
    what: { zh: "partOf 形成循环：{cycle}", en: "partOf goes round in a circle: {cycle}" },
    fix: { zh: "断开其中一环", en: "Break one of its links" },
  },
  partOfClaimAlone: {
    what: { zh: "有 partOfClaim 而没有 partOf", en: "There is a partOfClaim without a partOf" },
    fix: { zh: "补上 partOf，或删去 partOfClaim", en: "Add partOf, or remove partOfClaim" },
  },
  strandWithoutProject: {
    what: { zh: "这一部分不属于任何整体", en: "This part belongs to no whole" },
    fix: { zh: "用 partOf 写明它属于哪个节点", en: "Name in partOf what it belongs to" },
  },
  measureWithoutHome: {
    what: { zh: "这件事不属于任何部分或整体", en: "This belongs to no part and to no whole" },
    fix: { zh: "用 partOf 写明", en: "Name one in partOf" },
  },
  measureWithoutLead: {
    what: {
      zh: "这件事没有承担者，也没有可继承的",
      en: "This has no lead, not even one to inherit",
    },
    fix: {
      zh: "给它或它所属的节点加一条 role 为 lead 的承担连线",
      en: "Add an edge of undertaking with role lead to it or to what it belongs to",
    },
  },
  nodeWithoutEdge: {
    what: { zh: "这个节点没有任何关系", en: "This node has no edge" },
    fix: { zh: "补上关系，或删去节点", en: "Add one, or remove the node" },
  },
  roleMissing: {
    what: { zh: "undertakes 缺少 role", en: "undertakes needs a role" },
    fix: { zh: "写 lead、joint 或 support", en: "Write lead, joint or support" },
  },
  roleMisplaced: {
    what: { zh: "{relation} 不能有 role", en: "{relation} has no role" },
    fix: { zh: "删去 role；只有 undertakes 才有", en: "Remove it; only undertakes has one" },
  },
  figureMissing: {
    what: { zh: "数字节点缺少 figure", en: "A figure needs its figure field" },
    fix: { zh: "补上 value、unit 和 kind", en: "Add it with value, unit and kind" },
  },
  figureMisplaced: {
    what: { zh: "{type} 类型的节点不能有 figure", en: "A node of type {type} has no figure field" },
    fix: {
      zh: "把数字写成单独的节点，用 quantifies 相连",
      en: "Make the number a node of its own, tied by quantifies",
    },
  },
  figureWithoutTie: {
    what: { zh: "这个数字没有量化任何节点", en: "This figure quantifies nothing" },
    fix: { zh: "加一条从它出发的 quantifies", en: "Add a quantifies edge from it" },
  },
} as const satisfies Record<string, ProblemMessage>;
