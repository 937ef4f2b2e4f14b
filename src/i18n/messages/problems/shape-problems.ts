import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with the shape of a file. */
export const shapeProblems = {
  formatUnknown: {
    what: { zh: "这不是脉络图谱文件", en: "This is no Mailuo atlas" },
    fix: {
      zh: '图谱文件开头有 "format": "mailuo-atlas"',
      en: 'An atlas begins with "format": "mailuo-atlas"',
    },
  },
  formatNewer: {
    what: {
      zh: "文件的格式版本是 {version}，这里只认识到 {known}",
      en: "The file has format version {version}; this program knows up to {known}",
    },
    fix: { zh: "用新版的脉络打开", en: "Open it with a newer version of Mailuo" },
  },
  keyMissing: {
    what: { zh: "缺少 {key}", en: "{key} is missing" },
    fix: { zh: "补上 {key}", en: "Add {key}" },
  },
  keyUnknown: {
    what: { zh: "这里没有 {key} 这个键", en: "There is no key {key} here" },
    fix: { zh: "删去它；可用的键：{allowed}", en: "Remove it; the keys are {allowed}" },
  },
  keyMisspelt: {
    what: { zh: "这里没有 {key} 这个键", en: "There is no key {key} here" },
    fix: { zh: "是不是 {suggestion}？", en: "Did you mean {suggestion}?" },
  },
  typeWrong: {
    what: {
      zh: "类型应为 {expected}，实际是 {received}",
      en: "This should be of type {expected}, but is {received}",
    },
    fix: { zh: "改成 {expected}", en: "Make it {expected}" },
  },
  numberInfinite: {
    what: { zh: "数字太大，无法表示", en: "The number is too large to be represented" },
    fix: { zh: "改成有限的数", en: "Write a finite number" },
  },
  numberOutOfRange: {
    what: { zh: "数字 {received} 不在允许的范围内", en: "The number {received} is out of range" },
    fix: {
      zh: "这里应是不小于 {least} 的数，计数须为整数",
      en: "A number of at least {least} belongs here, whole where it counts",
    },
  },
  valueNotAllowed: {
    what: { zh: "不允许的值：{received}", en: "This value is not allowed: {received}" },
    fix: { zh: "可用的值：{allowed}", en: "Allowed are {allowed}" },
  },
  valueMisspelt: {
    what: { zh: "不允许的值：{received}", en: "This value is not allowed: {received}" },
    fix: { zh: "是不是 {suggestion}？", en: "Did you mean {suggestion}?" },
  },
  numberTooLarge: {
    what: { zh: "数字 {received} 太大", en: "The number {received} is too large" },
    fix: { zh: "这里最大是 {most}", en: "It may be {most} at the most" },
  },
  textTooLong: {
    what: {
      zh: "文字长 {length} 个字符，最多 {limit} 个",
      en: "The text has {length|character|characters}; the limit is {limit}",
    },
    fix: {
      zh: "缩短它；是不是把整篇原文贴进来了？",
      en: "Shorten it; was a whole article pasted here?",
    },
  },
  listTooLong: {
    what: {
      zh: "列表有 {length} 项，最多 {limit} 项",
      en: "The list has {length} entries; the limit is {limit}",
    },
    fix: { zh: "只留最要紧的", en: "Keep those that matter most" },
  },
  textBlank: {
    what: { zh: "文字是空的", en: "The text is blank" },
    fix: {
      zh: "填写文字；可有可无的字段可以整个删去",
      en: "Write it; an optional field can be left out altogether",
    },
  },
  listLength: {
    what: { zh: "这里应当正好有 {expected} 个数", en: "Numbers that belong here: exactly {expected}" },
    fix: { zh: "补足或删去", en: "Add or remove some" },
  },
  listEmpty: {
    what: { zh: "列表是空的", en: "The list is empty" },
    fix: { zh: "至少写一项", en: "Give at least one" },
  },
  idMalformed: {
    what: { zh: "编号写法不对：{received}", en: "This is no proper id: {received}" },
    fix: {
      zh: "用小写字母开头，只含小写字母、数字，词之间用一个连字符",
      en: "Begin with a small letter; use small letters, digits and single hyphens between words",
    },
  },
  idTooLong: {
    what: {
      zh: "编号超过 {limit} 个字符：{received}",
      en: "The id is longer than {limit|character|characters}: {received}",
    },
    fix: { zh: "取短一些的编号", en: "Choose a shorter id" },
  },
  idReserved: {
    what: { zh: "编号 {id} 不能用", en: "The id {id} cannot be used" },
    fix: { zh: "换一个编号", en: "Choose another id" },
  },
  dateMalformed: {
    what: { zh: "日期写法不对：{received}", en: "This is no date: {received}" },
    fix: { zh: "写成 2022、2022-04 或 2022-04-13", en: "Write it like 2022, 2022-04 or 2022-04-13" },
  },
  urlMalformed: {
    what: { zh: "网址写法不对：{received}", en: "This is no web address: {received}" },
    fix: {
      zh: "只接受 http:// 或 https:// 开头的网址",
      en: "Only addresses with http:// or https:// are taken",
    },
  },
  fingerprintMalformed: {
    what: { zh: "指纹写法不对：{received}", en: "This is no fingerprint: {received}" },
    fix: { zh: "用 npm run atlas -- index 重新生成", en: "Make the index again with npm run atlas -- index" },
  },
  labelTooLong: {
    what: {
      zh: "标签有 {length} 个字符，最多 {limit} 个",
      en: "The label has {length|character|characters}; the limit is {limit}",
    },
    fix: {
      zh: "缩短标签，全称写进 name；没有简称的正式名称，用 lines 分成两行，每行不超过上限",
      en: "Shorten it, and put the full name into name; break an official title that has no short form in two with lines, each within the limit",
    },
  },
  linesDiffer: {
    what: { zh: "手工分行与标签的文字不一致", en: "The lines broken by hand do not say what the label says" },
    fix: { zh: "改正分行，或者删去 lines", en: "Correct lines, or leave it out" },
  },
  surfaceTooLong: {
    what: {
      zh: "surface 去掉标点后有 {length} 个字符，最多 {limit} 个",
      en: "The surface has {length|character|characters} without punctuation; the limit is {limit}",
    },
    fix: {
      zh: "只写名称或数字，句子用 span 指出",
      en: "Give a name or number only; span points at the rest",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
