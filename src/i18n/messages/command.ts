import type { Messages } from "../text.ts";

/** The names of the commands, as menus, tooltips and the help sheet show them. */
export const commandMessages = {
  "command.search": { zh: "搜索", en: "Search" },
  "command.fit": { zh: "显示全图", en: "Fit the whole map" },
  "command.fitPassing": { zh: "把筛选结果放满画面", en: "Bring what the filter leaves to fill the stage" },
  "command.zoomIn": { zh: "放大", en: "Zoom in" },
  "command.zoomOut": { zh: "缩小", en: "Zoom out" },
  "command.clearFilter": { zh: "清除筛选", en: "Clear the filter" },
  "command.focus": { zh: "聚焦所选节点，或离开聚焦", en: "Focus on the chosen node, or leave the focus" },
  "command.chooseSameType": { zh: "选取同类型的全部节点", en: "Choose all nodes of this type" },
  "command.chooseNeighbours": { zh: "选取与它相连的全部节点", en: "Choose everything tied to it" },
  "command.leave": { zh: "离开路径、选择或聚焦", en: "Leave the path, selection or focus" },
  "command.toggleMode": { zh: "切换淡化与隐藏", en: "Switch between fade and hide" },
  "command.toggleTheme": { zh: "切换深浅主题", en: "Switch between light and dark" },
  "command.toggleLanguage": { zh: "切换语言", en: "Switch language" },
  "command.export": { zh: "导出", en: "Export" },
  "command.openPicture": { zh: "打开导出的图片", en: "Open a saved picture" },
  "command.tours": { zh: "演示", en: "Present" },
  "command.about": { zh: "关于", en: "About" },
  "command.toggleSingleKeys": { zh: "开启或关闭单键快捷键", en: "Turn single-key shortcuts on or off" },
  "command.toggleMotion": { zh: "开启或关闭动画", en: "Turn movement on or off" },
  "command.card": { zh: "到卡片，或从卡片回来", en: "Go to the card, or back from it" },
  "command.help": { zh: "快捷键", en: "Keyboard shortcuts" },
} as const satisfies Messages<"command">;
