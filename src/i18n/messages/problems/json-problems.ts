import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with JSON. */
export const jsonProblems = {
  jsonSyntax: {
    what: { zh: "这里不是合法的 JSON", en: "This is not valid JSON" },
    fix: { zh: "检查引号、逗号和括号", en: "Check the quotes, commas and brackets" },
  },
  jsonConflict: {
    what: {
      zh: "这里是版本合并留下的冲突标记 {found}",
      en: "This is the mark of a merge conflict: {found}",
    },
    fix: {
      zh: "在两个版本里选一个，删去 <<<<<<<、======= 和 >>>>>>> 这几行；由命令生成的文件可以重新生成",
      en: "Choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>; a file that a command makes can be made anew",
    },
  },
  jsonFullWidth: {
    what: { zh: "这里的“{found}”是中文标点", en: "The “{found}” here is Chinese or typographic punctuation" },
    fix: {
      zh: "改成英文的 {right}；文字里面的标点不用改",
      en: "Write a plain {right}; within a text it may stay",
    },
  },
  jsonQuoteInside: {
    what: {
      zh: "“{found}”前面的双引号提前结束了文字",
      en: "The straight quote before “{found}” ends the text too early",
    },
    fix: {
      zh: '文字里面的引号改成“ ”，或者写成 \\"',
      en: 'Within a text write “ ” or \\" instead',
    },
  },
  jsonSingleQuote: {
    what: { zh: "这里用了单引号 {found}", en: "There is a single quote here: {found}" },
    fix: { zh: '键名和文字都放在双引号 " 里', en: 'Put keys and texts in double quotes, "' },
  },
  jsonSpace: {
    what: {
      zh: "这里有一个不是普通空格的空白 {character}",
      en: "There is a space here that is no plain one: {character}",
    },
    fix: { zh: "删去它，需要时打一个普通空格", en: "Remove it, and type a plain space where one is wanted" },
  },
  jsonTrailingComma: {
    what: { zh: "“{found}”之前的逗号多余", en: "The comma before “{found}” is one too many" },
    fix: { zh: "删去最后一项后面的逗号", en: "Remove the comma after the last entry" },
  },
  jsonWord: {
    what: { zh: "JSON 里没有 {found} 这个写法", en: "JSON has no {found}" },
    fix: {
      zh: "数字写成 12.5，没有值写 null，真假写 true、false；键名和文字放在双引号里",
      en: "Write a number such as 12.5, null for no value, true or false; put keys and texts in double quotes",
    },
  },
  jsonEndsEarly: {
    what: { zh: "文件没有写完就结束了", en: "The file ends before it is complete" },
    fix: {
      zh: "补上缺少的引号或右括号，或者恢复完整的文件",
      en: "Add the missing quote or closing bracket, or restore the whole file",
    },
  },
  jsonValueExpected: {
    what: { zh: "“{found}”处应当是一个值", en: "A value should stand where “{found}” is" },
    fix: {
      zh: "补上值，或者删去多余的逗号；文字要放在双引号里",
      en: "Add the value or remove the comma before it; text needs double quotes",
    },
  },
  jsonKeyExpected: {
    what: { zh: "“{found}”处应当是一个键名", en: "A key should stand where “{found}” is" },
    fix: {
      zh: "键名放在双引号里；最后一项后面不要逗号",
      en: "Put the key in double quotes; no comma after the last entry",
    },
  },
  jsonColonExpected: {
    what: { zh: "“{found}”之前缺少冒号", en: "There is no colon before “{found}”" },
    fix: { zh: "在键名与值之间加上冒号", en: "Put a colon between the key and its value" },
  },
  jsonCommaExpected: {
    what: { zh: "“{found}”之前缺少逗号", en: "There is no comma before “{found}”" },
    fix: { zh: "在两项之间加上逗号", en: "Put a comma between the two entries" },
  },
  jsonClosingExpected: {
    what: { zh: "“{found}”之前缺少“{closing}”", en: "There is no “{closing}” before “{found}”" },
    fix: { zh: "补上右括号", en: "Add the closing bracket" },
  },
  jsonComment: {
    what: { zh: "JSON 里不能写注释", en: "JSON has no comments" },
    fix: { zh: "删去注释；说明请写进 note", en: "Remove the comment; what explains belongs in a note" },
  },
  jsonExtra: {
    what: { zh: "最后的括号之后还有内容：“{found}”", en: "Something follows the last bracket: “{found}”" },
    fix: {
      zh: "删去多余的内容，或者检查是否早写了右括号",
      en: "Remove it, or look for a bracket that closes too early",
    },
  },
  jsonNumber: {
    what: { zh: "数字写法不对：{found}", en: "This is no number: {found}" },
    fix: { zh: "写成 12 或 12.5 的样子", en: "Write it like 12 or 12.5" },
  },
  jsonString: {
    what: { zh: "文字写法不对：{found}", en: "This text is not written properly: {found}" },
    fix: {
      zh: '检查结尾的双引号；文字里的引号、反斜杠和换行写成 \\" \\\\ \\n',
      en: 'Check its closing quote; write quotes, backslashes and line breaks as \\" \\\\ \\n',
    },
  },
  jsonDepth: {
    what: {
      zh: "嵌套超过 {limit} 层，没有读取",
      en: "It is nested deeper than {limit|level|levels} and was not read",
    },
    fix: { zh: "检查是否是图谱文件", en: "Check that this is an atlas" },
  },
  jsonDuplicateKey: {
    what: { zh: "键 {key} 在同一处出现了两次", en: "The key {key} appears twice in one place" },
    fix: { zh: "只保留一个", en: "Keep one of them" },
  },
  jsonReservedKey: {
    what: { zh: "不允许使用键名 {key}", en: "The key {key} is not allowed" },
    fix: { zh: "换一个名字或删去", en: "Rename or remove it" },
  },
  jsonCharacter: {
    what: {
      zh: "文字里有不该有的字符 {character}",
      en: "The text has a character that does not belong there: {character}",
    },
    fix: {
      zh: "删去这个看不见的字符后重新输入",
      en: "Remove this invisible character and type the text again",
    },
  },
  tooManyNodes: {
    what: { zh: "共有 {count} 个节点，最多 {limit} 个", en: "Nodes: {count}; the limit is {limit}" },
    fix: { zh: "拆成几个图谱", en: "Split it into several atlases" },
  },
  tooManyEdges: {
    what: { zh: "共有 {count} 条关系，最多 {limit} 条", en: "Edges: {count}; the limit is {limit}" },
    fix: { zh: "拆成几个图谱", en: "Split it into several atlases" },
  },
  tooManySentences: {
    what: { zh: "共有 {count} 句，最多 {limit} 句", en: "Sentences: {count}; the limit is {limit}" },
    fix: {
      zh: "拆成几个图谱，各有一部分原文",
      en: "Split it into several atlases, each of a part of the text",
    },
  },
  tooManyValues: {
    what: {
      zh: "文件里的值超过 {limit} 个，没有读取",
      en: "The file holds more than {limit|value|values} and was not read",
    },
    fix: { zh: "检查是否是图谱文件", en: "Check that this is an atlas" },
  },
  tooManyProblems: {
    what: {
      zh: "同一类问题（{kind}）列出了 {shown} 个，另有 {rest} 个没有列出",
      en: "Problems of one kind, {kind}, listed: {shown}; {rest} more are not",
    },
    fix: { zh: "先改正已列出的，再检查一遍", en: "Mend those listed, then check again" },
  },
  tooManyWarnings: {
    what: {
      zh: "同一类提醒（{kind}）列出了 {shown} 条，另有 {rest} 条没有列出",
      en: "{shown} warnings of one kind, {kind}, are listed, {rest} more are not",
    },
    fix: {
      zh: "先处理已列出的，再检查一遍",
      en: "See to those listed, then check again",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
