import type { Language } from "../atlas/vocabulary.ts";
import type { FigureFact } from "../graph/figure-facts.ts";

/** What figures can be sorted by, the first one being how they stand unasked. */
export const figureSorts = ["sentence", "name", "value"] as const;

/** What figures can be sorted by. */
export type FigureSort = (typeof figureSorts)[number];

/** An order of figures. */
export interface FigureOrder {
  readonly by: FigureSort;
  readonly descending: boolean;
}

/** The order that the explorer's `sort` names; the order of the text for nothing and for what means nothing here. */
export function figureOrder(sort: string | undefined): FigureOrder {
  const name = sort?.replace(/^-/, "");
  const by = figureSorts.find((one) => one === name);
  return by ? { by, descending: sort?.startsWith("-") ?? false } : { by: "sentence", descending: false };
}

/** How the explorer's `sort` names an order; undefined for the order of the text. */
export function sortName({ by, descending }: FigureOrder): string | undefined {
  if (by === "sentence" && !descending) return undefined;
  return descending ? `-${by}` : by;
}

/** The order that pressing a column's head leads to: its own first way round, then the other, then that of the text. */
export function nextOrder({ by, descending }: FigureOrder, pressed: FigureSort): FigureOrder {
  // The greatest number is what one sorts numbers for.
  const first = pressed === "value";
  if (by !== pressed) return { by: pressed, descending: first };
  if (descending === first) return { by: pressed, descending: !first };
  return { by: "sentence", descending: false };
}

/** Figures in an order; those without a value or a sentence come last either way, equals keep their order. */
export function orderFigures(
  facts: readonly FigureFact[],
  { by, descending }: FigureOrder,
  language: Language,
): readonly FigureFact[] {
  const collator = new Intl.Collator(language === "zh" ? "zh-Hans" : "en", { numeric: true });
  const compare = {
    sentence: missingLast(
      (fact) => fact.sentences[0],
      (a, b) => collator.compare(a, b),
    ),
    name: missingLast(
      (fact) => fact.node.label[language],
      (a, b) => collator.compare(a, b),
    ),
    value: missingLast(
      (fact) => fact.figure.value ?? undefined,
      (a: number, b: number) => a - b,
    ),
  }[by];
  return [...facts].sort((a, b) => compare(a, b, descending ? -1 : 1));
}

function missingLast<T>(keyOf: (fact: FigureFact) => T | undefined, compare: (a: T, b: T) => number) {
  return (one: FigureFact, other: FigureFact, sign: 1 | -1): number => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * compare(a, b);
  };
}
