import type { Messages } from "../text.ts";

/** The map: its names, keys and what its status region says. */
export const mapMessages = {
  "map.group": { zh: "知识图谱：{title}", en: "Knowledge graph: {title}" },
  "map.lanes": { zh: "脉络图：{title}", en: "Lanes: {title}" },
  "map.withheld.wheel": {
    zh: "按住 Ctrl 滚动，或先点一下图谱，即可缩放",
    en: "Hold Ctrl and scroll to zoom, or click the map first",
  },
  "map.withheld.finger": { zh: "用两根手指移动和缩放图谱", en: "Use two fingers to move and zoom the map" },
  "map.ties": { zh: "{count} 条连线", en: "{count|tie|ties}" },
  "map.oneTie": { zh: "1 条连线", en: "1 tie" },
  "map.canvas": { zh: "图谱画布", en: "Map canvas" },
  "map.keys": {
    zh: "方向键先走到那个方向相连的节点，没有就走到最近的节点，Shift 加方向键不论连线走到最近的节点，E 逐条走过连线，回车打开卡片，再按回车或 F6 进入卡片，Esc 离开，加减号和 0 缩放。不用图的读者可用“目录”视图和卡片中的连线列表。",
    en: "Arrow keys go to the nearest tied node in that direction, else to the nearest, Shift with an arrow to the nearest node, tied or not, E walks the ties, Enter opens the card, Enter again or F6 goes into it, Escape leaves, plus, minus and 0 zoom. The Outline and the card list everything without the picture.",
  },
  "map.keysShort": {
    zh: "方向键走动 · 回车打开 · E 走连线 · 加减号缩放 · Esc 离开 · ? 全部按键",
    en: "Arrows walk · Enter opens · E walks ties · + − zoom · Esc leaves · ? all keys",
  },
  "map.keysFew": {
    zh: "方向键走动 · 回车打开 · Esc 离开",
    en: "Arrows walk · Enter opens · Esc leaves",
  },
  "map.notTied": { zh: "与{name}不直接相连。", en: "Not tied to {name}." },
  "map.opened": { zh: "卡片已打开，按回车或 F6 进入。", en: "Its card is open: Enter or F6 goes there." },
} as const satisfies Messages<"map">;
