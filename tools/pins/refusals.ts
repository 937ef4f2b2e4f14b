import type { Message } from "../../src/i18n/text.ts";

/** Why the development server does not save a pin: the HTTP status, and what the page tells. */
export const refusals = {
  method: { status: 405, zh: "只接受 POST", en: "only POST is accepted" },
  host: { status: 403, zh: "只接受来自本机的请求", en: "only requests from this machine are accepted" },
  origin: { status: 403, zh: "请求来自别的网站", en: "the request comes from another site" },
  type: { status: 415, zh: "请求的内容不是 JSON", en: "the request's content is not JSON" },
  size: { status: 413, zh: "请求太大", en: "the request is too large" },
  shape: {
    status: 400,
    zh: "请求里应有 atlas、layout、node、x、y：{issue}",
    en: "the request should hold atlas, layout, node, x and y: {issue}",
  },
  atlas: { status: 404, zh: "没有名为 {name} 的图谱", en: "there is no atlas {name}" },
  broken: {
    status: 409,
    zh: "图谱有错误，先改正：{first}",
    en: "the atlas has problems, mend them first: {first}",
  },
  layout: { status: 404, zh: "没有名为 {name} 的布局", en: "there is no layout {name}" },
  node: { status: 404, zh: "没有编号为 {name} 的节点", en: "there is no node {name}" },
  outside: {
    status: 422,
    zh: "位置在画面（{width} × {height}）之外",
    en: "the place is outside the stage, {width} × {height}",
  },
  failed: { status: 500, zh: "没有保存：{reason}", en: "it was not saved: {reason}" },
} as const satisfies Record<string, Message & { readonly status: number }>;

/** Why a pin is not saved. */
export interface Refusal {
  readonly code: keyof typeof refusals;
  readonly params?: Readonly<Record<string, string | number>>;
}
