import type { Messages } from "../text.ts";

/** Dragging nodes on the development page; kept apart, so that no build carries it. */
export const dragMessages = {
  "drag.toggle": { zh: "拖动节点", en: "Drag nodes" },
  "drag.hint": {
    zh: "拖动一个节点，移动了多少写入 pins.json",
    en: "Drag a node; how far goes into pins.json",
  },
  "drag.saving": { zh: "正在保存“{label}”的位置…", en: 'Saving where "{label}" stands…' },
  "drag.saved": { zh: "已保存“{label}”的位置", en: 'Saved where "{label}" stands' },
  "drag.failed": { zh: "没有保存“{label}”的位置：{reason}", en: '"{label}" was not saved: {reason}' },
  "drag.unreachable": { zh: "开发服务器没有回答", en: "the development server does not answer" },
  "drag.unchanged": { zh: "重新载入后它的位置没有变", en: "after reloading it stands where it was" },
  "drag.overview": {
    zh: "节点只能在较宽窗口里的全图概览中拖动",
    en: "Nodes can be dragged in the overview of the whole map, in a wider window",
  },
} as const satisfies Messages<"drag">;
