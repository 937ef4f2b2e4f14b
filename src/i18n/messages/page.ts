import type { Messages } from "../text.ts";

/** The page frame, the filters and the notices. */
export const pageMessages = {
  "page.filterByProject": { zh: "按工程筛选", en: "Filter by project" },
  "page.filterByType": { zh: "按类型筛选", en: "Filter by type" },
  "page.filterByBasis": { zh: "按依据筛选", en: "Filter by basis" },
  "page.filterByInstitution": { zh: "按机构筛选", en: "Filter by institution" },
  "page.projectValue": {
    zh: "{name}：{own} 个节点，另有 {organs} 种机关",
    en: "{name}: {own|node|nodes} + {organs|organ|organs}",
  },
  "page.projectAlone": { zh: "{name}：{own} 个节点", en: "{name}: {own|node|nodes}" },
  "page.type": { zh: "类型", en: "Type" },
  "page.basis": { zh: "依据", en: "Basis" },
  "page.release": { zh: "移除筛选：{name}", en: "Remove filter: {name}" },
  "page.fit": { zh: "放满", en: "Fit" },
  "page.follow": { zh: "跟随", en: "Follow" },
  "page.followHint": {
    zh: "跟随：按下工程时，镜头移到它那里",
    en: "Follow: pressing a project moves the map to it",
  },
  "page.institutions": { zh: "机构…", en: "Institution…" },
  "page.filters": { zh: "筛选", en: "Filters" },
  "page.filtering": { zh: "筛选方式", en: "Filtering" },
  "page.currentFilter": { zh: "当前筛选", en: "Current filter" },
  "page.counts": { zh: "{shown} / {total}", en: "{shown} / {total}" },
  "page.noFilter": { zh: "全部", en: "Everything" },
  "page.more": { zh: "更多", en: "More" },
  "page.detail": { zh: "细节", en: "Detail" },
  "page.detailHint": {
    zh: "细节：在举措下显示机制、数字与依据",
    en: "Detail: mechanisms, figures and references below their measures",
  },
  "page.arrange": { zh: "单独排布", en: "Arrange what is left" },
  "page.arrangeHint": {
    zh: "把筛选结果单独排成一幅图",
    en: "Place what the filter leaves as a picture of its own",
  },
  "page.zoom": { zh: "缩放", en: "Zoom" },
  "page.loading": { zh: "正在打开图谱…", en: "Opening the atlas…" },
  "page.unfetched": {
    zh: "没有取到 {file}，它的内容暂缺。请检查网络后重新加载，视图不变。",
    en: "{file} could not be fetched, so what it holds is missing. Check the connection and reload; the view stays.",
  },
  "page.settingsUnsaved": {
    zh: "设置只在本页有效：浏览器的存储已满或被禁用。腾出空间或允许存储后，再改一次即可记住。",
    en: "Your settings hold on this page only: the browser's storage is full or disabled. Make room or allow it, then change a setting again to have it kept.",
  },
  "page.reload": { zh: "重新加载", en: "Reload" },
  "page.unreachableStays": {
    zh: "取不到图谱文件（{file}），仍显示原来的图谱。请检查网络后再试。",
    en: "The atlas file could not be fetched ({file}); what was open stays open. Check the connection and try again.",
  },
  "page.atlases": { zh: "图谱", en: "Atlases" },
  "page.home": { zh: "回到开头", en: "Back to the start" },
  "page.whatThisIs": { zh: "这是什么", en: "What this is" },
  "page.chooseAtlas": { zh: "换一个图谱", en: "Open another atlas" },
  "page.otherAtlases": { zh: "其他图谱", en: "Other atlases" },
  "page.problemsTitle": { zh: "图谱有误，无法打开", en: "The atlas has errors and cannot be opened" },
  "page.problemsCount": {
    zh: "共 {count} 处，全部列出如下。",
    en: "{count} in all, every one listed below.",
  },
  "page.place": { zh: "{file}，第 {line} 行第 {column} 列", en: "{file}, line {line}, column {column}" },
  "page.legend": { zh: "图例", en: "Legend" },
  "page.openInPage": { zh: "在脉络中打开", en: "Open in Mailuo" },
  "page.shortcuts": { zh: "快捷键", en: "Keyboard shortcuts" },
  "page.skip": { zh: "跳到视图", en: "Skip to the view" },
  "page.settings": { zh: "设置", en: "Settings" },
  "page.singleKeys": {
    zh: "使用单键快捷键（单个字母、数字和符号）",
    en: "Use shortcuts of a single letter, digit or sign",
  },
  "page.still": {
    zh: "减少动态：镜头和滚动直接跳到位",
    en: "Reduce motion: camera and scrolling jump at once",
  },
  "page.stillBySystem": { zh: "系统已要求减少动态。", en: "Your system asks for it already." },
  "page.toShortcuts": { zh: "快捷键和设置", en: "Keyboard shortcuts and settings" },
  "page.tourKeys": {
    zh: "方向键、翻页键或空格翻步，Home 和 End 到首尾，N 显示备注，O 列出步骤，B 或句号黑屏，W 或逗号白屏，F5 全屏，Esc 结束。",
    en: "Arrow keys, Page Up and Page Down or space walk the steps, Home and End go to the first and last, N shows the notes, O lists the steps, B or full stop turns the screen black, W or comma white, F5 fills the screen, Escape ends.",
  },
  "page.untranslated": {
    zh: "页面自带中文和英文；浏览器的自动翻译不用于本页，以免数字和状态停在旧值。",
    en: "The page has Chinese and English itself. The browser's own translation is off here: counts and messages would stop changing.",
  },
} as const satisfies Messages<"page">;
