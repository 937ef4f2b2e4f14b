import type { Messages } from "../text.ts";

/** Words that several parts of the page share. */
export const commonMessages = {
  "common.product": { zh: "脉络", en: "Mailuo" },
  "common.close": { zh: "关闭", en: "Close" },
  "common.cancel": { zh: "取消", en: "Cancel" },
  "common.clear": { zh: "清除", en: "Clear" },
  "common.back": { zh: "返回", en: "Back" },
  "common.none": { zh: "无", en: "None" },
  "common.sortByThis": { zh: "按此列排序", en: "Sort by this column" },
  "common.listSeparator": { zh: "、", en: ", " },
  "common.language": { zh: "语言", en: "Language" },
  "common.language.zh": { zh: "中文", en: "中文" },
  "common.language.en": { zh: "English", en: "English" },
  "common.theme": { zh: "主题", en: "Theme" },
  "common.theme.system": { zh: "跟随系统", en: "System" },
  "common.theme.light": { zh: "浅色", en: "Light" },
  "common.theme.dark": { zh: "深色", en: "Dark" },
  "common.view.map": { zh: "图谱", en: "Map" },
  "common.mode.fade": { zh: "淡化", en: "Fade" },
  "common.mode.hide": { zh: "隐藏", en: "Hide" },
} as const satisfies Messages<"common">;
