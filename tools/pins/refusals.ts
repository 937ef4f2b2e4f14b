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
    zh: "请求里应有 atlas、node、dx、dy：{issue}",
    en: "the request should hold atlas, node, dx and dy: {issue}",
  },
  atlas: { status: 404, zh: "没有名为 {name} 的图谱", en: "there is no atlas {name}" },
  broken: {
    status: 409,
    zh: "图谱有错误，先改正：{first}",
    en: "the atlas has problems, mend them first: {first}",
  },
  node: { status: 404, zh: "没有编号为 {name} 的节点", en: "there is no node {name}" },
  far: {
    status: 422,
    zh: "离排出的位置太远，最多 {most} 个字",
    en: "it is too far from where it is placed: at most {most} sizes of a label",
  },
  failed: { status: 500, zh: "没有保存：{reason}", en: "it was not saved: {reason}" },
} as const satisfies Record<string, Message & { readonly status: number }>;

/** Why a pin is not saved. */
export interface Refusal {
  readonly code: keyof typeof refusals;
  readonly params?: Readonly<Record<string, string | number>>;
}
