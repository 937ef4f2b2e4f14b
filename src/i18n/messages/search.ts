import type { Messages } from "../text.ts";

/** The search: its box, its list, and why something was found. */
export const searchMessages = {
  "search.placeholder": { zh: "搜索，可用拼音；输入 > 查命令", en: "Search" },
  "search.found": { zh: "找到 {found} 项", en: "{found} found" },
  "search.foundCut": { zh: "找到 {found} 项，列出 {shown} 项", en: "{found} found, {shown} shown" },
  "search.nothing": { zh: "没有找到“{query}”", en: 'Nothing found for "{query}"' },
  "search.waiting": { zh: "正在准备搜索…", en: "Getting the search ready…" },
  "search.failed": {
    zh: "搜索没有载入。请检查网络后重试。",
    en: "The search could not be loaded. Check the connection and try again.",
  },
  "search.cut": {
    zh: "{said}（只按前 {count} 个字搜索）",
    en: "{said} (by the first {count|character|characters} only)",
  },
  "search.help": {
    zh: "可搜中英文名称、别名、全称、拼音和首字母、数字、目的、说明、理由，以及每条连线的句子和关系。输入“>”查看全部命令。",
    en: 'Labels, aliases, full names, pinyin and its initials, figures, aims, notes and reasons are searched, in both languages, and the sentence and relation of every tie. Type ">" for all commands.',
  },
  "search.holds": { zh: "这个图谱有：{counts}", en: "This atlas holds: {counts}" },
  "search.holdsOf": { zh: "{type} {count}", en: "{type} {count}" },
  "search.ties": { zh: "连线", en: "Ties" },
  "search.commands": { zh: "命令", en: "Commands" },
  "search.recent": { zh: "最近打开", en: "Recent" },
  "search.first": { zh: "可以从这里开始", en: "To start from" },
  "search.suggestions": { zh: "是不是要找", en: "Did you mean" },
  "search.keys": { zh: "↑↓ 选择　回车 打开　Esc 关闭", en: "↑↓ choose   Enter open   Esc close" },
  "search.in.label": { zh: "名称", en: "label" },
  "search.in.alias": { zh: "又称", en: "also called" },
  "search.in.name": { zh: "全称", en: "full name" },
  "search.in.pinyin": { zh: "拼音", en: "pinyin" },
  "search.in.figure": { zh: "数值", en: "value" },
  "search.in.aim": { zh: "目的", en: "aim" },
  "search.in.sentence": { zh: "句子", en: "sentence" },
  "search.in.relation": { zh: "关系", en: "relation" },
  "search.in.note": { zh: "说明", en: "note" },
  "search.in.rationale": { zh: "理由", en: "reason" },
} as const satisfies Messages<"search">;
