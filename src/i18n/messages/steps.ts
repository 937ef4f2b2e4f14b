import type { Messages } from "../text.ts";

/** Copying what is seen as a step, on the development page; kept apart, so that no build carries it. */
export const stepsMessages = {
  "steps.copy": { zh: "把当前视图复制为一步", en: "Copy this view as a step" },
  "steps.copied": {
    zh: "已复制，粘贴到 tours.json 后填写编号和文字",
    en: "Copied; paste it into tours.json and write its id and texts",
  },
} as const satisfies Messages<"steps">;
