import type { Messages } from "../text.ts";

/** The export dialog and what an exported picture says. */
export const exportMessages = {
  "export.title": { zh: "导出图片", en: "Export a picture" },
  "export.what": { zh: "内容", en: "Content" },
  "export.what.all": { zh: "全图", en: "Whole graph" },
  "export.what.view": { zh: "当前画面", en: "Current view" },
  "export.format": { zh: "格式", en: "Format" },
  "export.frame": { zh: "画幅", en: "Frame" },
  "export.frame.shown": { zh: "同画面", en: "As shown" },
  "export.theme": { zh: "主题", en: "Theme" },
  "export.background": { zh: "背景", en: "Background" },
  "export.background.paper": { zh: "纸色", en: "Paper" },
  "export.background.transparent": { zh: "透明", en: "Transparent" },
  "export.width": { zh: "宽（像素）", en: "Width in pixels" },
  "export.pictureTitle": { zh: "标题", en: "Title" },
  "export.legend": { zh: "图例", en: "Legend" },
  "export.source": { zh: "来源", en: "Source" },
  "export.parts": { zh: "附上", en: "With" },
  "export.preview": { zh: "预览：{title}", en: "Preview: {title}" },
  "export.size": { zh: "{width} × {height} 像素", en: "{width} × {height} pixels" },
  "export.download": { zh: "下载", en: "Download" },
  "export.busy": { zh: "正在生成…", en: "Working…" },
  "export.unreadable": {
    zh: "有 {count} 个标签在这个大小下小于 9 像素，没有画出。可以加大宽度，或按工程导出。",
    en: "{count} labels would be smaller than 9 pixels at this size and are left out. Take a greater width, or export one project.",
  },
  "export.tooLarge": {
    zh: "浏览器画不出这么大的图。这个画幅最宽 {largest} 像素。",
    en: "The browser cannot draw a picture this large. The widest for this frame is {largest} pixels.",
  },
  "export.badWidth": {
    zh: "宽度请填 200 以上的整数。",
    en: "Give the width as a whole number of at least 200.",
  },
  "export.failed": {
    zh: "浏览器没能画出这张图；设置已保留，可以改小宽度或改用 SVG 再试。",
    en: "The browser could not draw the picture. Your settings are kept; try a smaller width, or SVG.",
  },
  "export.empty": { zh: "当前筛选下没有可以画的内容。", en: "The filter leaves nothing to draw." },
  "export.sourceLine": {
    zh: "来源：{source}，{date} · 脉络 Mailuo",
    en: "Source: {source}, {date} · Mailuo 脉络",
  },
} as const satisfies Messages<"export">;
