import type { Messages } from "../text.ts";

/** Dragging nodes on the development page; kept apart, so that no build carries it. */
export const dragMessages = {
  "drag.toggle": { zh: "拖动节点", en: "Drag nodes" },
  "drag.hint": {
    zh: "拖动一个节点，位置写入 pins.json",
    en: "Drag a node; where it stands goes into pins.json",
  },
  "drag.saving": { zh: "正在保存“{label}”的位置…", en: 'Saving where "{label}" stands…' },
  "drag.saved": { zh: "已保存“{label}”的位置", en: 'Saved where "{label}" stands' },
  "drag.failed": { zh: "没有保存“{label}”的位置：{reason}", en: '"{label}" was not saved: {reason}' },
  "drag.unreachable": { zh: "开发服务器没有回答", en: "the development server does not answer" },
  "drag.elsewhere": { zh: "重新载入后它不在那里", en: "after reloading it does not stand there" },
} as const satisfies Messages<"drag">;
