import { broken } from "./broken.mjs";

const at = (...names) => names.map((name) => `src/core/text/${name}.test.ts`);

/** Sentences, their fingerprints, and what a text names. */
export const ofText = [
  ...broken("src/core/text/normalise.ts", at("normalise", "fingerprint"), {
    "compatibility forms are folded": ['point.normalize("NFKC")', "point"],
    "a point between figures stays": [
      'if (form.character === "." && beside.every((neighbour) => digit.test(neighbour))) return form;',
      "",
    ],
    "a circle beside Chinese figures is their nought": [
      "beside.some((neighbour) => chineseNumeral.test(neighbour))",
      "false",
    ],
    "invisible characters part no number": [".filter((character) => !invisible.test(character))", ""],
    "a character's range is that of its source": ["starts.push(start);", "starts.push(starts.length);"],
  }),
  ...broken("src/core/text/normalise.ts", at("radicals"), {
    "radicals are the ideographs they look like": ["[radical, ideograph]),", "[ideograph, radical]),"],
  }),
  ...broken("src/core/text/split-sentences.ts", at("split-sentences"), {
    "closing marks stay with their sentence": ["else while (closing.has(raw.charAt(to))) to += 1;", ""],
    "a semicolon ends a sentence": ["/[。！？!?；;….\\r\\n]/g", "/[。！？!?….\\r\\n]/g"],
    "ranges are those of the whole text": ["(offset: number) => offset + from", "(offset: number) => offset"],
    "a full stop ends a sentence": ["endsAtPoint(raw, end.index, from)", "false"],
    "an abbreviation ends none": ["endsAtPoint(raw, end.index, from)", "true"],
    "a heading is known by having no mark at its end": ["open: !marks.has(end.charAt(0))", "open: false"],
  }),
  ...broken("src/core/text/fingerprint.ts", at("fingerprint"), {
    "a hash says by which norm it was made": ["utf8ToBytes(`mailuo/norm-1\\n", "utf8ToBytes(`"],
  }),
  ...broken("src/core/text/index-text.ts", at("index-text"), {
    "ids of sentences sort as the sentences do": ["Math.max(2, String(total).length)", "2"],
  }),
  ...broken("src/core/text/evidence-places.ts", at("evidence-places"), {
    "sentences stand in the order of the text": [
      ".sort((a, b) => sentenceNumber(a) - sentenceNumber(b))",
      "",
    ],
    "names stand without the quotes around them": ['.replace(/^“([^“”]*)”$/u, "$1")', ""],
  }),
  ...broken("src/core/text/numbers-in.ts", at("numbers-in"), {
    "ten without a digit before it is one ten": ["(digit || 1) * step", "digit * step"],
    "what is written digit by digit is one number": [
      "if (!/[十百千万亿]/u.test(run)) return",
      "if (false) return",
    ],
  }),
  ...broken("src/core/text/named-in.ts", at("named-in"), {
    "the longest name goes first": ["step = length;", "step = 1;"],
    "words that many are cited for name none": [" && ids.size <= mostTogether", ""],
    "quotation marks part no name": ['text.replace(/[“”‘’"\\s]/gu, "")', "text"],
  }),
  ...broken("src/core/text/word-stems.ts", at("word-stems"), {
    "possession makes no other word": ['.replace(/[\'’]s$/u, "")', ""],
  }),
  ...broken("src/core/text/article-address.ts", at("article-address"), {
    "a hyphen is no mark of a prefix": ['.replaceAll("-", "%2D")', ""],
  }),
  ...broken("src/core/text/decode-text.ts", at("decode-text"), {
    "bytes without a mark are read as what is most familiar": [
      ".sort((a, b) => b.score - a.score)",
      ".sort((a, b) => a.score - b.score)",
    ],
    "damaged UTF-8 is told with its line": [
      "if (broken && familiarity(lenient(bytes))",
      "if (false && familiarity(lenient(bytes))",
    ],
    "Big5 is refused": ["if (isBig5(bytes)) return", "if (false) return"],
  }),
  ...broken("src/core/text/index-text.ts", at("index-text"), {
    "what stands before the first heading is a part too": [
      "heads[0] !== 0 ? [0, ...heads] : heads",
      "false ? [0, ...heads] : heads",
    ],
  }),
  ...broken("src/core/text/evidence-places.ts", at("evidence-places"), {
    "a section holds its last sentence": ["slice(first, last + 1)", "slice(first, last)"],
  }),
];
