import type { ProblemMessage } from "./problem-message.ts";

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
  positionsAbsent: {
    what: { zh: "没有 positions.json", en: "There is no positions.json" },
    fix: { zh: "用 npm run atlas -- layout 生成", en: "Make it with npm run atlas -- layout" },
  },
  pagesAbsent: {
    what: { zh: "没有 pages.json", en: "There is no pages.json" },
    fix: { zh: "用 npm run atlas -- layout 生成", en: "Make it with npm run atlas -- layout" },
  },
  layoutMissing: {
    what: {
      zh: "positions.json 里没有 {name}，地图画不出来",
      en: "positions.json has no {name}, without which the map cannot be drawn",
    },
    fix: { zh: "用 npm run atlas -- layout 重新生成", en: "Make it again with npm run atlas -- layout" },
  },
  layoutUnneeded: {
    what: { zh: "没有地方用得到布局 {name}", en: "Nothing shows a layout {name}" },
    fix: {
      zh: "用 npm run atlas -- layout 重新生成；布局有：{known}",
      en: "Make the file again with npm run atlas -- layout; the layouts are {known}",
    },
  },
  positionsMissing: {
    what: {
      zh: "布局 {layout} 缺少 {count} 个节点的位置，例如 {first}",
      en: "The layout {layout} has no place for {count|node|nodes}, such as {first}",
    },
    fix: { zh: "用 npm run atlas -- layout 重新生成", en: "Make it again with npm run atlas -- layout" },
  },
  positionsStale: {
    what: {
      zh: "布局 {layout} 里有 {count} 个已不存在的节点，例如 {first}",
      en: "The layout {layout} places {count|node that is|nodes that are} gone, such as {first}",
    },
    fix: { zh: "用 npm run atlas -- layout 重新生成", en: "Make it again with npm run atlas -- layout" },
  },
  positionsUnpinned: {
    what: {
      zh: "布局 {layout} 里有 {count} 个节点不在 pins.json 指定的位置，例如 {first}",
      en: "The layout {layout} has {count|node|nodes} elsewhere than pins.json says, such as {first}",
    },
    fix: { zh: "用 npm run atlas -- layout 重新生成", en: "Make it again with npm run atlas -- layout" },
  },
  layoutUnknown: {
    what: { zh: "没有名为 {name} 的布局", en: "There is no layout {name}" },
    fix: { zh: "布局有：{known}", en: "The layouts are {known}" },
  },
  pinOutside: {
    what: {
      zh: "位置 {x}, {y} 在布局 {layout} 的画面（{width} × {height}）之外",
      en: "The place {x}, {y} is outside the stage of the layout {layout}, {width} × {height}",
    },
    fix: { zh: "改到画面之内，或者删掉这一行", en: "Move it onto the stage, or delete the line" },
  },
} as const satisfies Record<string, ProblemMessage>;
