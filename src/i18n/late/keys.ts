import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The help sheet: keys and settings. */
export const helpMessages = {
  "page.settings": { zh: "设置", en: "Settings" },
  "page.keysAnywhere": { zh: "整个页面", en: "Anywhere on the page" },
  "page.keyElsewhere.e": { zh: "在图谱画布上：逐条走过连线", en: "On the map canvas: walks the ties" },
  "page.keyElsewhere.b": { zh: "演示时：黑屏", en: "In a tour: blanks the screen" },
  "page.keyElsewhere.o": { zh: "演示时：列出步骤", en: "In a tour: lists the steps" },
  "page.keyBack": {
    zh: "回到上一个画面或卡片（浏览器的“后退”）",
    en: "Back to the view or card before (the browser's Back)",
  },
  "page.singleKeys": {
    zh: "使用单键快捷键（单个字母、数字和符号）",
    en: "Use shortcuts of a single letter, digit or sign",
  },
  "page.still": {
    zh: "减少动态：镜头和滚动直接跳到位",
    en: "Reduce motion: camera and scrolling jump at once",
  },
  "page.stillBySystem": { zh: "系统已要求减少动态。", en: "Your system asks for it already." },
  "page.tourKeys": {
    zh: "方向键、翻页键或空格翻步，Home 和 End 到首尾，N 显示备注，O 列出步骤，B 或句号黑屏，W 或逗号白屏，{screen} 全屏，Esc 结束。",
    en: "Arrow keys, Page Up and Page Down or space walk the steps, Home and End go to the first and last, N shows the notes, O lists the steps, B or full stop turns the screen black, W or comma white, {screen} fills the screen, Escape ends.",
  },
  "page.untranslated": {
    zh: "页面自带中文和英文；浏览器的自动翻译不用于本页，以免数字和状态停在旧值。",
    en: "The page has Chinese and English itself. The browser's own translation is off here: counts and messages would stop changing.",
  },
} as const satisfies Messages<"page">;

/** What the map says for a moment, or while the keyboard is on it: how a map in a frame is zoomed, and its keys in short. */
export const mapHintMessages = {
  "map.withheld.wheel": {
    zh: "按住 {key} 滚动，或先点一下图谱，即可缩放",
    en: "Hold {key} and scroll to zoom, or click the map first",
  },
  "map.withheld.finger": { zh: "用两根手指移动和缩放图谱", en: "Use two fingers to move and zoom the map" },
  "map.keysShort": {
    zh: "方向键走动 · 回车打开 · E 走连线 · 加减号缩放 · Esc 离开 · {back} 后退 · ? 全部按键",
    en: "Arrows walk · Enter opens · E walks ties · + − zoom · Esc leaves · {back} back · ? all keys",
  },
  "map.keysFew": {
    zh: "方向键走动 · 回车打开 · Esc 离开",
    en: "Arrows walk · Enter opens · Esc leaves",
  },
} as const satisfies Messages<"map">;

addMessages({ ...helpMessages, ...mapHintMessages });
