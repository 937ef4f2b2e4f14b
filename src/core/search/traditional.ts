import type { SearchIndex } from "./build-search-index.ts";

/**
 * The index with the Traditional characters of its texts and queries read as their Simplified forms; `pairs` holds one
 * after the other. A form is as long as what it stands for, so that places in a text stay what they are.
 */
export function addTraditional(index: SearchIndex, pairs: string): SearchIndex {
  const forms = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) forms.set(pairs.charAt(at), pairs.charAt(at + 1));
  const simplify = (text: string) => text.replace(/[\u4e00-\u9fff]/g, (one) => forms.get(one) ?? one);
  const columns = index.columns.map((column) =>
    column.language === "zh" && column.spelling === "plain"
      ? { ...column, joined: simplify(column.joined) }
      : column,
  );
  return { ...index, columns, simplify };
}
