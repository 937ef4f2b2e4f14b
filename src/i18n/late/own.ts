import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The reader's own copy of the text: opening it, what was found of it, and reading it with its claims. */
export const ownMessages = {
  "own.why": {
    zh: "手头有原文？在这里打开，就能读全文，看到每项内容对应的字句。文本不离开本页。",
    en: "Open your own copy to read it here with the words of every claim marked. It never leaves this page.",
  },
  "own.above": {
    zh: "没有的话，可以从上面的地址复制全文。",
    en: "None yet? Then copy the whole text from the address above.",
  },
  "own.get": {
    zh: "没有原文？到发布处复制全文：",
    en: "No copy yet? Take the whole text from where it is published:",
  },
  "own.how": {
    zh: "把原文粘贴到这里，或选一个文件，也可以把文件拖到页面上。",
    en: "Paste the text here, or choose a file; a file can also be dropped anywhere on the page.",
  },
  "own.private": {
    zh: "文本只在本页里对照：不上传，不写进链接和导出的文件。不勾选“在本机保留”，关掉页面就没有了。",
    en: 'It is matched on this page only: not sent anywhere, not in links or exports. Unless you tick "Keep on this device", it is gone when the page is closed.',
  },
  "own.kinds": {
    zh: "可以是纯文本（.txt）或网页（.html），UTF-8、UTF-16 或 GB18030 编码，简体或繁体。",
    en: "Plain text (.txt) or a web page (.html), in UTF-8, UTF-16 or GB18030, in Simplified or Traditional Chinese.",
  },
  "own.paste": { zh: "粘贴原文", en: "Paste the text" },
  "own.match": { zh: "对照", en: "Match it" },
  "own.choose": { zh: "选择文件…", en: "Choose a file…" },
  "own.keep": { zh: "在本机保留", en: "Keep on this device" },
  "own.unkept": {
    zh: "没能在本机保留：浏览器的存储已满或被禁用。文本仍在本页打开，关掉页面就没有了。",
    en: "It could not be kept on this device: the browser's storage is full or disabled. It is open on this page, and gone when that is closed.",
  },
  "own.result": { zh: "对照结果", en: "Match result" },
  "own.matching": { zh: "正在对照原文…", en: "Matching the text…" },
  "own.cancelled": { zh: "已取消，没有打开。", en: "Cancelled; nothing was opened." },
  "own.forget": { zh: "关闭并忘记", en: "Close and forget it" },
  "own.found": {
    zh: "{placed} / {total} 句找到：{parts}。",
    en: "{placed} / {total|sentence|sentences} found: {parts}.",
  },
  "own.part.exact": { zh: "一致 {count}", en: "{count} exact" },
  "own.part.moved": { zh: "换了位置 {count}", en: "{count} in another place" },
  "own.part.edited": { zh: "有改动 {count}", en: "{count} edited" },
  "own.part.moved-edited": {
    zh: "换了位置且有改动 {count}",
    en: "{count} edited and in another place",
  },
  "own.part.interpolated": { zh: "按前后句推定 {count}", en: "{count} only by their neighbours" },
  "own.part.ambiguous": { zh: "有几处相同 {count}", en: "{count} alike in several places" },
  "own.part.missing": { zh: "没有找到 {count}", en: "{count} not found" },
  "own.status.exact": { zh: "一致", en: "exact" },
  "own.status.moved": { zh: "换了位置", en: "in another place" },
  "own.status.edited": { zh: "有改动", en: "edited" },
  "own.status.moved-edited": { zh: "换了位置且有改动", en: "edited and in another place" },
  "own.status.interpolated": { zh: "按前后句推定", en: "only by its neighbours" },
  "own.status.ambiguous": { zh: "有几处相同，不能确定", en: "alike in several places" },
  "own.status.missing": { zh: "没有找到", en: "not found" },
  "own.andMore": { zh: "另有 {count} 句", en: "{count} more" },
  "own.otherEdition": {
    zh: "找到的不多，这像是另一个版本，如节选、摘要或修订稿。找到的照常标出，其余列在最后。要全部对上，请从发布处复制全文。",
    en: "Few are found: this looks like another edition, such as an excerpt, a summary or a revision. What is found is marked, the rest is listed at the end. To match all of it, copy the whole text from where it is published.",
  },
  "own.repeated": {
    zh: "这份文本里原文出现了不止一次，标的是第一次。",
    en: "Your copy has the text more than once; the first is marked.",
  },
  "own.traditional": {
    zh: "这份是繁体，对照时转成了简体；显示的仍是你的文字。",
    en: "Your copy is in Traditional Chinese and was converted to be matched; what you read is your own.",
  },
  "own.refused": { zh: "0 / {total} 句。{why}", en: "0 / {total|sentence|sentences}. {why}" },
  "own.refused.otherText": {
    zh: "这像是另一篇文章，或者每句都改过，没有打开。请核对题目，从发布处复制全文再试。",
    en: "This looks like another text, or every sentence of it was changed, so it was not opened. Check the title, copy the whole text from where it is published, and try again.",
  },
  "own.refused.empty": {
    zh: "里面没有文字，没有打开。请复制正文再试。",
    en: "There are no words in it, so it was not opened. Copy the text itself and try again.",
  },
  "own.refused.fileEmpty": {
    zh: "文件“{name}”是空的。请换一个文件，或直接粘贴原文。",
    en: 'The file "{name}" is empty. Choose another, or paste the text.',
  },
  "own.refused.fileNotText": {
    zh: "文件“{name}”不是文本。请存成 .txt 或 .html，或直接粘贴原文。",
    en: 'The file "{name}" is not text. Save it as .txt or .html, or paste the text.',
  },
  "own.refused.fileBig5": {
    zh: "文件“{name}”是 Big5 编码，这里读不了。请另存为 UTF-8，或直接粘贴原文。",
    en: 'The file "{name}" is encoded in Big5, which cannot be read here. Save it as UTF-8, or paste the text.',
  },
  "own.refused.fileDamaged": {
    zh: "文件“{name}”从第 {line} 行起有损坏的字符。请重新保存，或直接粘贴原文。",
    en: 'The file "{name}" has damaged characters from line {line} on. Save it again, or paste the text.',
  },
  "own.refused.image": {
    zh: "“{name}”是图片，读不出文字。请复制原文的文字，粘贴到“打开原文”里。",
    en: '"{name}" is a picture, whose words cannot be read. Copy the words of the text and paste them in "Open the text".',
  },
  "own.refused.pdf": {
    zh: "“{name}”是 PDF，这里读不了。在 PDF 里全选、复制，再粘贴到“打开原文”里。",
    en: '"{name}" is a PDF, which cannot be read here. Select all of it in your PDF reader, copy, and paste it in "Open the text".',
  },
  "own.refused.document": {
    zh: "“{name}”是文档或压缩包，这里读不了。请另存为 .txt，或复制文字，粘贴到“打开原文”里。",
    en: '"{name}" is a document or an archive, which cannot be read here. Save it as .txt, or copy its words and paste them in "Open the text".',
  },
  "own.refused.tooLarge": {
    zh: "太大（超过 {limit} MB），没有读取。请只取原文的部分。",
    en: "It is too large (over {limit} MB) and was not read. Take only the part that is the text.",
  },
  "own.refused.unreadable": {
    zh: "浏览器读不了“{name}”，文件可能已移走或被占用。请再选一次。",
    en: 'The browser could not read "{name}"; it may have been moved, or be in use. Choose it again.',
  },
  "own.refused.unfetched": {
    zh: "对照所需的部分没有取到，网络可能中断。请再试一次。",
    en: "A part of the page that matching needs could not be fetched; the network may be down. Try again.",
  },
  "own.stays": { zh: "原来打开的仍在。", en: "What was open stays open." },
  "own.reader": { zh: "原文", en: "The text" },
  "own.number": { zh: "{sentence}，{count} 条判断", en: "{sentence}, {count|claim|claims}" },
  "own.numberStatus": {
    zh: "{sentence}，{status}，{count} 条判断",
    en: "{sentence}, {status}, {count|claim|claims}",
  },
  "own.claims": { zh: "{sentence} 的内容", en: "Claims of {sentence}" },
  "own.chooseHint": { zh: "点一句，看依据它的内容", en: "Press a sentence to see what rests on it" },
  "own.walk": {
    zh: "上下方向键逐句走，回车选取句中的内容",
    en: "Arrow keys go from sentence to sentence, Enter chooses what rests on it",
  },
  "own.before": { zh: "原文之前还有 {count} 字", en: "{count|character|characters} before the text" },
  "own.after": { zh: "原文之后还有 {count} 字", en: "{count|character|characters} after the text" },
  "own.nearest": { zh: "（展开看最近的 {count} 段）", en: "(the {count} paragraphs next to it unfold)" },
  "own.notFound": { zh: "没有找到的句子", en: "Sentences that were not found" },
  "own.beside": { zh: "与图谱并排", en: "Beside the map" },
  "own.find": { zh: "在原文中查找", en: "Find in the text" },
  "own.findCount": { zh: "{at} / {count}", en: "{at} / {count}" },
  "own.findIn": { zh: "{count} · {sentence}", en: "{count} · {sentence}" },
  "own.findNone": { zh: "没有", en: "None" },
  "own.next": { zh: "下一处", en: "Next" },
  "own.previous": { zh: "上一处", en: "Previous" },
  "own.swatch": { zh: "字句", en: "words" },
  "own.legend.line": { zh: "内容依据的字句", en: "Words that a claim rests on" },
  "own.legend.dotted": { zh: "有改动的句中", en: "in an edited sentence" },
  "own.legend.dashed": { zh: "按前后句推定", en: "placed by its neighbours" },
  "own.legend.deep": { zh: "不止一条判断", en: "several claims" },
  "own.legend.ground": { zh: "原文明说", en: "stated by the text" },
} as const satisfies Messages<"own">;

addMessages(ownMessages);
