import type { Messages } from "../../src/i18n/text.ts";

/** What the command line says, problems of files apart. */
export const toolMessages = {
  "tool.intro": {
    zh: "脉络图谱工具\n\n用法：npm run atlas -- 命令 图谱 [选项]\n\n命令：",
    en: "Tools for Mailuo atlases\n\nUsage: npm run atlas -- COMMAND ATLAS [options]\n\nCommands:",
  },
  "tool.outro": {
    zh: "图谱是 data 下的一个文件夹的名字，或一个文件夹的路径。\n\n选项：\n  --help       帮助；写在命令之后是该命令的帮助\n  --lang zh|en 语言，否则按环境变量 LANG\n\n退出码：0 完成，1 发现问题，2 用法不对",
    en: "ATLAS is the name of a folder in data, or a path to a folder.\n\nOptions:\n  --help        this help; after a command, that command's help\n  --lang zh|en  the language, else as in the environment's LANG\n\nExit codes: 0 done, 1 problems found, 2 wrong call",
  },
  "tool.unknownCommand": { zh: "没有 {name} 这个命令", en: "There is no command {name}" },
  "tool.unknownOption": { zh: "没有 {name} 这个选项", en: "There is no option {name}" },
  "tool.missingValue": { zh: "{name} 之后缺少值", en: "{name} needs a value" },
  "tool.languageUnknown": {
    zh: "语言只有 zh 和 en，没有 {name}",
    en: "The languages are zh and en, not {name}",
  },
  "tool.missingArgument": { zh: "缺少参数：{name}", en: "Missing: {name}" },
  "tool.surplusArgument": { zh: "多余的参数：{name}", en: "One too many: {name}" },
  "tool.atlas": { zh: "图谱", en: "ATLAS" },
  "tool.file": { zh: "文件", en: "FILE" },
  "tool.badSize": {
    zh: "--size 写作 宽x高，各为三位或四位数的像素，例如 1200x630，不能是 {size}",
    en: "--size is WIDTHxHEIGHT in pixels of three or four digits, such as 1200x630, not {size}",
  },
  "tool.unplaced": { zh: "{atlas} 里没有能画的内容", en: "{atlas} has nothing that can be drawn" },
  "tool.picture.frame": { zh: "画幅", en: "frame" },
  "tool.picture.language": { zh: "语言", en: "language" },
  "tool.picture.measure": { zh: "举措", en: "measure" },
  "tool.picture.strand": { zh: "线", en: "strand" },
  "tool.picture.institution": { zh: "机构", en: "institution" },
  "tool.picture.least": { zh: "最小", en: "smallest" },
  "tool.picture.crossings": { zh: "交叉", en: "crossings" },
  "tool.picture.through": { zh: "穿过", en: "through" },
  "tool.picture.overlaps": { zh: "重叠", en: "overlaps" },
  "tool.picture.leftOut": { zh: "未画", en: "left out" },
  "tool.picture.margin": { zh: "边距", en: "margin" },
  "tool.picture.empty": { zh: "空白", en: "empty" },
  "tool.picture.ms": { zh: "毫秒", en: "ms" },
  "tool.pictureFaults": {
    zh: "{frame}（{language}）：交叉 {crossings} 处，穿过方框 {through} 处，重叠 {overlaps} 处；这是排版的错误，请告诉开发者",
    en: "{frame} ({language}): {crossings} crossings, {through} lines through boxes, {overlaps} overlaps; the placing is at fault, please tell the developers",
  },
  "tool.newId": { zh: "编号", en: "ID" },
  "tool.badLanguage": {
    zh: "没有语言 {only}：可用的是 {known}",
    en: "There is no language {only}: there are {known}",
  },
  "tool.badId": {
    zh: "{id} 不能作编号：以小写字母开头，只用小写字母、数字和单个连字符，最多 {limit} 个字符，例如 riverside-2024",
    en: "{id} cannot be an id: begin with a small letter, use small letters, digits and single hyphens only, at most {limit} characters, such as riverside-2024",
  },
  "tool.folderThere": {
    zh: "{name} 已经有了，没有改动；换一个编号，或者用 index 更新它的索引",
    en: "{name} is there already and was left as it is; choose another id, or renew its index with index",
  },
  "tool.newNext": {
    zh: "新图谱有 {sentences} 句待注释。接下来：\n  还没有内容的句子：npm run atlas -- coverage {id}\n  错误和提醒：npm run atlas -- check {id}\n  在浏览器里看，保存即刷新：npm start\n每一步见 data/README.md",
    en: "The new atlas has {sentences} sentences to annotate. Next:\n  the sentences without a claim: npm run atlas -- coverage {id}\n  errors and warnings: npm run atlas -- check {id}\n  see it, reloading as you save: npm start\nEvery step is told in data/README.md",
  },
  "tool.article": { zh: "原文文件", en: "ARTICLE" },
  "tool.reading": { zh: "读取 {name} …", en: "Reading {name} …" },
  "tool.checking": { zh: "检查 …", en: "Checking …" },
  "tool.severityError": { zh: "错误", en: "error" },
  "tool.severityWarning": { zh: "提醒", en: "warning" },
  "tool.problems": {
    zh: "错误 {errors} 个 · 提醒 {warnings} 个 · 已答复的提醒 {answered} 个",
    en: "Errors: {errors} · warnings: {warnings} · answered: {answered}",
  },
  "tool.formatted": { zh: "{name} 的格式是统一的", en: "{name} is in its canonical form" },
  "tool.unformatted": {
    zh: "{name} 的格式不统一；运行 npm run atlas -- format {atlas}",
    en: "{name} is not in its canonical form; run npm run atlas -- format {atlas}",
  },
  "tool.clean": { zh: "没有待解决的问题", en: "No open problems" },
  "tool.counts": {
    zh: "{id}：{nodes} 个节点，{edges} 条关系（其中 {derived} 条由 partOf 得出）",
    en: "{id}: {nodes} nodes, {edges} edges ({derived} of them from partOf)",
  },
  "tool.byType": { zh: "节点", en: "Nodes" },
  "tool.byRelation": { zh: "关系", en: "Edges" },
  "tool.byBasis": { zh: "依据", en: "Basis" },
  "tool.indexed": {
    zh: "写入 {name}：{sentences} 句，{total} 个字符，{sections} 个部分（{encoding}）",
    en: "Wrote {name}: {sentences} sentences, {total} characters, {sections} sections ({encoding})",
  },
  "tool.survivors": {
    zh: "原有索引的 {count} 句里，{kept} 句还在",
    en: "Of the {count} sentences that were indexed before, {kept} are still there",
  },
  "tool.anotherText": {
    zh: "没有改动 {name}：索引里的 {count} 句，这篇原文只有 {kept} 句，多半拿错了文件；确实换了一篇，就加上 --another-text",
    en: "{name} was left as it is: of its {count} sentences this text has {kept}, so it is most likely another; if it is meant to be, add --another-text",
  },
  "tool.indexUnreadable": {
    zh: "原来的 {name} 读不懂，所以全部重新生成，各部分的名称也没有保留",
    en: "The {name} that was there could not be read, so all of it was made anew, and no names of sections were kept",
  },
  "tool.sectionsGuessed": {
    zh: "各部分按标题行划分，名称只是编号；可以在 {name} 里用自己的话改写，下次 index 会保留",
    en: "Sections begin at headings and are only numbered; name them in your own words in {name}, and the next index keeps them",
  },
  "tool.longSentence": {
    zh: "{id} 有 {length} 字：原文可能丢了标点或换行，依据只能指到很大的一段；最好换一份有标点的副本",
    en: "{id} has {length} characters: the text seems to have lost its punctuation or line breaks, so evidence can only name a long stretch; a copy with punctuation is better",
  },
  "tool.sourceNeeded": {
    zh: "不知道原文是哪个来源：用 --source 写明，或先在 graph.json 里写一个 kind 为 primary 的来源",
    en: "Which source is the text? Say so with --source, or write a source of kind primary into graph.json first",
  },
  "tool.written": { zh: "写入 {name}", en: "Wrote {name}" },
  "tool.unwritable": {
    zh: "写不了 {name}（{reason}），它没有改动；换一个地方再试",
    en: "Cannot write {name} ({reason}), and it was left as it is; try another place",
  },
  "tool.noPermission": {
    zh: "写不了 {name}，它没有改动：没有写入的权限，或者设为只读；改了权限再试",
    en: "Cannot write {name}, and it was left as it is: it or its folder is write-protected; allow writing and try again",
  },
  "tool.diskFull": {
    zh: "写不了 {name}，它没有改动：磁盘满了；腾出空间再试",
    en: "Cannot write {name}, and it was left as it is: the disk is full; make room and try again",
  },
  "tool.isFolder": {
    zh: "写不了 {name}：那里是一个文件夹；写明文件名",
    en: "Cannot write {name}: it is a folder; name a file",
  },
  "tool.notFolder": {
    zh: "写不了 {name}：路径的中间有一个文件，不是文件夹；检查路径",
    en: "Cannot write {name}: a part of the path is a file, not a folder; check the path",
  },
  "tool.noFile": {
    zh: "写不了 {name}：那里不是普通的文件；换一个文件名",
    en: "Cannot write {name}: it is no regular file; name another",
  },
  "tool.nameTooLong": {
    zh: "写不了 {name}：名称太长；换一个短一些的",
    en: "Cannot write {name}: the name is too long; choose a shorter one",
  },
  "tool.changedMeanwhile": {
    zh: "{name} 在运行期间被别的程序改动了，所以没有覆盖它；再运行一次",
    en: "{name} was changed by something else in the meantime and was left as it is; run the command again",
  },
  "tool.notReplaced": {
    zh: "{name} 已经有了，不是这个命令写的，所以没有覆盖它；换一个文件名，或者先把它移走",
    en: "{name} is there already, was not written by this command, and was left as it is; name another file, or move it away first",
  },
  "tool.noAtlas": {
    zh: "没有 {name} 这个文件夹；单独一个名字指 data 下的文件夹，路径指它自己。data 下有：{atlases}",
    en: "There is no folder {name}; a bare name is one in data, a path is itself. In data there are: {atlases}",
  },
  "tool.systemError": {
    zh: "没有做成：{name}（{reason}）；检查这个文件或文件夹能不能读写，再试一次",
    en: "This failed: {name} ({reason}); see whether that file or folder can be read and written, then try again",
  },
  "tool.ownFault": {
    zh: "程序自己出了错（{reason}，在 {place}）；没有写完的文件都没有改动。请把这一行告诉开发者",
    en: "The program itself failed ({reason}, at {place}); files that were not finished are as they were. Please tell the developers this line",
  },
  "tool.sourceTold": { zh: "来源：{name}", en: "Source: {name}" },
  "tool.noIndex": {
    zh: "{name} 没有 text-index.json，先用 index 生成",
    en: "{name} has no text-index.json; make it with index first",
  },
  "tool.coverageLine": { zh: "{sentence}  {count}  {claims}", en: "{sentence}  {count}  {claims}" },
  "tool.coverageCopy": { zh: "[{told}]", en: "[{told}]" },
  "tool.copyExact": {
    zh: "{name}：{count} 句里有 {exact} 句一字不差",
    en: "{name}: {exact} of {count|sentence|sentences} exact",
  },
  "tool.copyOther": { zh: "  {count} 句{told}：{sentences}", en: "  {count} {told}: {sentences}" },
  "tool.copyMoved": { zh: "在别处", en: "elsewhere" },
  "tool.copyEdited": { zh: "有改动", en: "edited" },
  "tool.copyMovedEdited": { zh: "在别处且有改动", en: "edited and elsewhere" },
  "tool.copyInferred": { zh: "只能由前后两句推出位置", en: "placed by their neighbours only" },
  "tool.copyAmbiguous": { zh: "有几处都可能是", en: "possible at several places" },
  "tool.copyMissing": { zh: "没有找到", en: "not found" },
  "tool.copyEdition": {
    zh: "像是另一个版本；编制索引的那一版才能核对全部内容",
    en: "This looks like another edition; only the one that was indexed lets everything be checked",
  },
  "tool.copyConverted": {
    zh: "副本是繁体，转成简体后才对上，所以名称和数字没有逐字核对；用简体的副本来核对",
    en: "The copy is in Traditional Chinese and was found after conversion, so names and numbers were not compared letter by letter; use a Simplified copy for that",
  },
  "tool.copyRepeated": {
    zh: "原文在副本里不止一遍，取第一遍",
    en: "The copy has the text more than once; the first was taken",
  },
  "tool.copyUnchecked": {
    zh: "不是一字不差的句子，其中的名称和数字没有核对",
    en: "Names and numbers in sentences that are not exact were not checked",
  },
  "tool.coverageRecord": { zh: "（来源信息）", en: "(source record)" },
  "tool.coverageMore": { zh: "… 另有 {count} 个", en: "… and {count} more" },
  "tool.coverageTotal": {
    zh: "{covered} / {total} 句有内容依据；另有 {record} 句是来源信息",
    en: "{covered} of {total} sentences carry claims; {record} more are the source record",
  },
  "tool.coverageNone": {
    zh: "没有内容依据的句子：{sentences}",
    en: "Sentences without a claim: {sentences}",
  },
} as const satisfies Messages<"tool">;

/** The name of something that the command line says. */
export type ToolMessage = keyof typeof toolMessages;
