import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What a first visit begins with: `{first}` and `{second}` are nodes as a sentence names them, of one or of several.
 * No question begins with one: a control that begins with a root's name is its filter. */
export const beginMessages = {
  "intro.questions": { zh: "几个问题", en: "Questions" },
  "intro.tour": { zh: "开始导览", en: "Start the tour" },
  "intro.dismiss": { zh: "不再显示开始提示", en: "Put this introduction away" },
  "question.consists": { zh: "哪些部分组成{first}？", en: "What does {first} consist of?" },
  "question.takesPart": { zh: "哪些[leaf]涉及{first}？", en: "Which [leaf+] involve {first}?" },
  "question.howTied": { zh: "怎样连起{first}与{second}？", en: "How are {first} and {second} tied?" },
  "question.hangsOn": { zh: "哪些[means]和[number]属于{first}？", en: "What hangs on {first}?" },
  "question.whoInProject": { zh: "谁参与{first}？", en: "Who takes part in {first}?" },
  "question.buildsOrgan": { zh: "哪[root#][aim]{first}？", en: "Which [root] [aim] {first}?" },
  "question.figuresOf": { zh: "哪些数字出自{first}？", en: "What numbers does {first} name?" },
  "question.allFigures": { zh: "一共提出了哪些数字？", en: "What numbers are there in all?" },
  "question.whereSaid": { zh: "哪一句说到{first}？", en: "In which sentence is {first}?" },
  "question.readsInto": { zh: "哪些是编者的推断？", en: "What is the curators' own reading?" },
  "question.background": { zh: "哪些是原文之外的背景？", en: "What comes from outside the text?" },
  "question.everything": { zh: "图谱里一共有什么？", en: "What is in the atlas, all in all?" },
} as const satisfies Messages<"intro" | "question">;

addMessages(beginMessages);
