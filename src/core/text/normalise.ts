/**
 * The radicals that NFKC leaves as they are, each followed by the ideograph it looks like, after Unicode's
 * EquivalentUnifiedIdeograph.txt. PDF readers put them where the text had the ideograph.
 */
const pairs =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母" +
  "⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹" +
  "⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠" +
  "⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/** From a CJK radical to the ideograph it stands for. */
export const radicalIdeographs: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, radical = "", ideograph = ""]) => [radical, ideograph]),
);

/** A text reduced to what norm-1 keeps, each character with the range of the raw text it came from. */
interface NormalisedText {
  /** One code point each; offsets and lengths in an index count these. */
  readonly characters: readonly string[];
  /** Where in the raw text, in UTF-16 units, each character's source begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const kept = /[\p{L}\p{N}%]/u;
const invisible = /[\p{Cf}\p{M}]/u;

/** One code point after folding, and whether it stays whatever its neighbours are. */
interface Form {
  readonly character: string;
  readonly code: number;
  readonly stays: boolean;
}

// Texts repeat few code points many times, and folding one takes longer than looking it up.
const knownForms = new Map<number, readonly Form[]>();
const digit = /[0-9]/;
const circle = /[○◯]/;
const chineseNumeral = /[〇零一二三四五六七八九十百千]/;

/** The text under norm-1, which is frozen: whatever changes an output needs another name. */
export function normalise(raw: string): NormalisedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachNormalised(raw, ({ character }, start, end) => {
    characters.push(character);
    starts.push(start);
    ends.push(end);
  });
  return { characters, starts, ends };
}

/** Tells each character of a text under norm-1 with its range in UTF-16 units, in order; for texts of any length. */
export function eachNormalised(raw: string, tell: (form: Form, start: number, end: number) => void): void {
  let before: Form | undefined;
  let waiting: Form | undefined;
  let [start, end] = [0, 0];
  const settle = (after: Form | undefined) => {
    if (!waiting) return;
    const form = waiting.stays ? waiting : between(before, waiting, after);
    if (form) tell(form, start, end);
    before = waiting;
  };
  for (let at = 0; at < raw.length; ) {
    const code = raw.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    for (const form of knownForms.get(code) ?? fold(code)) {
      settle(form);
      waiting = form;
      start = at;
      end = next;
    }
    at = next;
  }
  settle(undefined);
}

/** The text under norm-1 as a string. */
export function normalisedString(raw: string): string {
  return normalise(raw).characters.join("");
}

/** Radicals, compatibility forms and capitals folded; invisible characters gone, so that they part no number. */
function fold(code: number): readonly Form[] {
  const point = String.fromCodePoint(code);
  const folded = (radicalIdeographs.get(point) ?? point.normalize("NFKC")).toLowerCase();
  const forms = [...folded].filter((character) => !invisible.test(character)).map(formOf);
  knownForms.set(code, forms);
  return forms;
}

function formOf(character: string): Form {
  return { character, code: character.codePointAt(0) ?? 0, stays: kept.test(character) };
}

const nought = formOf("〇");

/** What becomes of a character that only its neighbours can keep; nothing where it goes. */
function between(before: Form | undefined, form: Form, after: Form | undefined): Form | undefined {
  const beside = [before?.character ?? "", after?.character ?? ""];
  if (form.character === "." && beside.every((neighbour) => digit.test(neighbour))) return form;
  if (circle.test(form.character) && beside.some((neighbour) => chineseNumeral.test(neighbour)))
    return nought;
  return undefined;
}
