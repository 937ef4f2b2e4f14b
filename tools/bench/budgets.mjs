/** The rows that have a limit, in milliseconds, in an atlas of the first one's size. */
export const budgets = new Map([
  ["first text on the page", 300],
  ["map drawn, ready for clicks", 1200],
  ["filter, first press → frame", 60],
  ["filter, later presses → frame", 60],
  ["select → frame", 60],
  ["point at → frame", 60],
  ["focus on → frame", 60],
  ["leave focus → frame", 60],
  ...["lanes", "matrix", "figures", "text", "outline"].flatMap((view) => [
    [`${view} opened again → frame`, 60],
    [`${view} → map again, frame`, 60],
  ]),
  ["SVG → download", 200],
  ["PNG 3840 × 2160 → download", 1500],
  ["PPTX of 8 slides → download", 3000],
]);

/** The same at 10,000 nodes and 20,000 ties. */
export const largeBudgets = new Map([
  ["first text on the page", 1500],
  ["filter, first press → frame", 120],
  ["filter, later presses → frame", 120],
]);

/** Of finding a text in a copy, without a page. */
export const anchorBudgets = new Map([["anchor: 200,000 other characters before", 500]]);

/** Of placing alone, without a page. */
export const placeBudgets = new Map([
  ["place: atlas, one arrangement for both languages", 20],
  ...["zh", "en"].flatMap((language) => [
    [`place: atlas, overview, ${language}`, 20],
    [`place: atlas, details, ${language}`, 20],
    [`lanes: atlas, ${language}`, 20],
    [`place: 10,000 nodes, stage, ${language}`, 2000],
    [`place: 10,000 nodes, scrolling, ${language}`, 2000],
    [`lanes: 10,000 nodes, ${language}`, 2000],
  ]),
]);

/** Of a reader's copy in the page: found within half a second, as without one; nothing of that keeps the page from answering. */
export const readerBudgets = new Map([
  ["copy → read and set", 500],
  ["copy: longest task", 200],
  ["copy: claim → its words", 60],
  ["copy amid 200,000 others → read and set", 1000],
  ["copy amid 200,000 others: longest task", 200],
  ["copy amid 200,000 others: claim → its words", 60],
]);

/** What a page may hold more after a thousand switches between views: nothing that grows with each. */
export const switchBudgets = new Map([
  ["MiB of scripts, gained", 4],
  ["nodes of the page, gained", 1000],
  ["listeners, gained", 100],
]);
