const digits = "〇一二三四五六七八九";
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The numbers that a text names, in Arabic or Chinese figures: `388个`, `1,200`, `三千二百`, `百分之五`. Of what is
 * written digit by digit (`二〇二二`) the whole number. 两 is two.
 */
export function numbersIn(text: string): ReadonlySet<number> {
  const plain = text
    .normalize("NFKC")
    .replaceAll("两", "二")
    .replaceAll(/[○◯零]/gu, "〇");
  const arabic = plain.match(/\d+(?:,\d{3})*(?:\.\d+)?/gu) ?? [];
  const chinese = plain.match(/[〇一二三四五六七八九十百千万亿]+/gu) ?? [];
  return new Set([...arabic.map((run) => Number(run.replaceAll(",", ""))), ...chinese.map(chineseNumber)]);
}

function chineseNumber(run: string): number {
  if (!/[十百千万亿]/u.test(run)) return Number([...run].map((sign) => digits.indexOf(sign)).join(""));
  let [whole, group, digit] = [0, 0, 0];
  for (const sign of run) {
    const step = steps[sign];
    const great = groups[sign];
    if (step !== undefined) {
      // 十 without a digit before it is one ten.
      group += (digit || 1) * step;
      digit = 0;
    } else if (great !== undefined) {
      whole = (whole + group + digit || 1) * great;
      [group, digit] = [0, 0];
    } else digit = digits.indexOf(sign);
  }
  return whole + group + digit;
}
