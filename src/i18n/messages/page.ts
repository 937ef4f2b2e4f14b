import type { Messages } from "../text.ts";

/** The page frame, the filters and the notices. */
export const pageMessages = {
  "page.filterBy": { zh: "按{group}筛选", en: "Filter by {group}" },
  "page.projectValue": {
    zh: "{name}：此处 {own} 个节点，另有 {organs} [goal#]，按哪[root#]都留着",
    en: "{name}: {own|node|nodes} here + {organs|[goal]|[goal+]} that every [root] keeps",
  },
  "page.projectAlone": { zh: "{name}：此处 {own} 个节点", en: "{name}: {own|node|nodes} here" },
  "page.fit": { zh: "放满", en: "Fit" },
  "page.follow": { zh: "跟随", en: "Follow" },
  "page.followHint": {
    zh: "跟随：镜头移到按下的[root]；隐藏其余时，移到留下的内容",
    en: "Follow: the map moves to any [root] you press, and with Hide to what is left",
  },
  "page.filters": { zh: "筛选", en: "Filters" },
  "page.filtering": { zh: "筛选方式", en: "Filtering" },
  "page.currentFilter": { zh: "当前筛选", en: "Current filter" },
  "page.counts": { zh: "{shown} / {total}", en: "{shown} / {total}" },
  "page.noFilter": { zh: "全部", en: "Everything" },
  "page.detail": { zh: "细节", en: "Detail" },
  "page.detailHint": {
    zh: "细节：在[leaf]下显示[means]、[number]与[source]",
    en: "Detail: [means+], [number+] and [source+] below their [leaf+]",
  },
  "page.detailMore": {
    zh: "细节：再显示 {count} 个节点，即[leaf]下的[means]、[number]与[source]",
    en: "Detail: {count|more node|more nodes}, the [means+], [number+] and [source+] below their [leaf+]",
  },
  "page.detailCame": { zh: "已为所选内容打开细节。", en: "Detail was opened for what you chose." },
  "page.toOverview": { zh: "回到概览", en: "Back to the overview" },
  "page.inDetail": { zh: "{count}，在细节中", en: "{count} in Detail" },
  "page.nodes": { zh: "个节点", en: "nodes" },
  "page.here": { zh: "· 此处 {count}", en: "· {count} here" },
  "page.arrange": { zh: "单独排布", en: "Arrange what is left" },
  "page.arrangeHint": {
    zh: "单独排布：把筛选结果排成一幅图",
    en: "Arrange what is left: place what the filter leaves as a picture of its own",
  },
  "page.strip": { zh: "全图一览", en: "All of the map" },
  "page.stripTo": { zh: "到{name}", en: "Go to {name}" },
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
  "page.legend": { zh: "图例", en: "Legend" },
  "page.openInPage": { zh: "在脉络中打开", en: "Open in Mailuo" },
  "page.shortcuts": { zh: "快捷键", en: "Keyboard shortcuts" },
  "page.skip": { zh: "跳到视图", en: "Skip to the view" },
  "page.toShortcuts": { zh: "快捷键和设置", en: "Keyboard shortcuts and settings" },
} as const satisfies Messages<"page">;

/** Words that several parts of the page share. */
export const commonMessages = {
  "common.close": { zh: "关闭", en: "Close" },
  "common.cancel": { zh: "取消", en: "Cancel" },
  "common.clear": { zh: "清除", en: "Clear" },
  "common.sortByThis": { zh: "按此列排序", en: "Sort by this column" },
  "common.listSeparator": { zh: "、", en: ", " },
  "common.language": { zh: "语言", en: "Language" },
  "common.theme": { zh: "主题", en: "Theme" },
  "common.theme.light": { zh: "浅色", en: "Light" },
  "common.theme.dark": { zh: "深色", en: "Dark" },
  "common.mode.fade": { zh: "淡化", en: "Fade" },
  "common.mode.hide": { zh: "隐藏", en: "Hide" },
} as const satisfies Messages<"common">;

/** What the page says of itself before anything is chosen. */
export const introMessages = {
  "intro.line": {
    zh: "{author}的文章，{date} · {claims} 条判断 · 非官方",
    en: "{author}'s article, {date} · {claims|claim|claims} · not official",
  },
  "intro.lineUndated": {
    zh: "{author}的文章 · {claims} 条判断 · 非官方",
    en: "{author}'s article · {claims|claim|claims} · not official",
  },
  "intro.lineAlone": { zh: "{claims} 条判断 · 非官方", en: "{claims|claim|claims} · not official" },
  "intro.name": { zh: "从这里开始", en: "Start here" },
} as const satisfies Messages<"intro">;

/** The map: its names, keys and what its status region says; `{card}` is the key that leads to the card. */
export const mapMessages = {
  "map.group": { zh: "知识图谱：{title}", en: "Knowledge graph: {title}" },
  "map.lanes": { zh: "脉络图：{title}", en: "Lanes: {title}" },
  "map.ties": { zh: "{count} 条连线", en: "{count|tie|ties}" },
  "map.tiesMore": {
    zh: "{count} 条连线，细节中另有 {more} 条",
    en: "{count|tie|ties}, {more} more in Detail",
  },
  "map.canvas": { zh: "图谱画布", en: "Map canvas" },
  "map.keys": {
    zh: "方向键先走到那个方向相连的节点，没有就走到最近的节点，Shift 加方向键不论连线走到最近的节点，E 逐条走过连线，回车打开卡片，再按回车或 {card} 进入卡片，Esc 离开，加减号和 0 缩放。不用图的读者可用“目录”视图和卡片中的连线列表。",
    en: "Arrow keys go to the nearest tied node in that direction, else to the nearest, Shift with an arrow to the nearest node, tied or not, E walks the ties, Enter opens the card, Enter again or {card} goes into it, Escape leaves, plus, minus and 0 zoom. The Outline and the card list everything without the picture.",
  },
  "map.notTied": { zh: "与{name}不直接相连。", en: "Not tied to {name}." },
  "map.opened": {
    zh: "卡片已打开，按回车或 {card} 进入。",
    en: "Its card is open: Enter or {card} goes there.",
  },
} as const satisfies Messages<"map">;

/** The card of a node or a tie, as far as others speak of it too. */
export const cardMessages = {
  "card.title": { zh: "卡片", en: "Card" },
  "card.due": { zh: "期限", en: "Due" },
} as const satisfies Messages<"card">;
