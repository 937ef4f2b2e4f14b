import { addReadings, buildSearchIndex } from "../../src/core/search/build-search-index.ts";
import { searchAtlas } from "../../src/core/search/search-atlas.ts";
import { suggest } from "../../src/core/search/suggest.ts";
import { readPinyin } from "../../tools/build/read-pinyin.ts";
import { largeGraph } from "../fixtures/large-atlas.ts";
import { buildGraph } from "../fixtures/policy.ts";

const rounds = 15;
// Each as it is typed, a keystroke at a time; the last two find nothing.
const typed = [
  "代表工作",
  "监督",
  "standing committee",
  "the deputies",
  "daibiao",
  "rddb",
  "牵头",
  "2022",
  "全民健身中心",
  "comittee zzz",
];

const file = largeGraph(10_000, 20_000);
const graph = buildGraph(file);
const readings = readPinyin(file);
const since = (start: number) => performance.now() - start;
const begun = performance.now();
const plain = buildSearchIndex(graph);
const built = since(begun);
const again = performance.now();
const index = addReadings(plain, readings);
const added = since(again);

const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const text of typed) {
    for (let length = 1; length <= text.length; length += 1) {
      const query = text.slice(0, length);
      const start = performance.now();
      if (searchAtlas(index, query).found === 0) suggest(index, query);
      times.set(query, [...(times.get(query) ?? []), since(start)]);
    }
  }
}

const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const median = (values: readonly number[]) => quantile(values, 0.5);
const all = [...times.values()].flat();
const slowest = [...times].sort((a, b) => median(b[1]) - median(a[1])).slice(0, 5);
const show = (value: number) => value.toFixed(1).padStart(7);
console.log(`search in ${graph.order} nodes and ${graph.size} ties: milliseconds, Node ${process.version}`);
console.log(
  `keystroke → results, median / 99 % / max ${[0.5, 0.99, 1].map((part) => show(quantile(all, part))).join(" /")}`,
);
console.log(`building the index, its readings   ${show(built)} +${show(added)}`);
for (const [query, values] of slowest) {
  console.log(
    `slowest: ${JSON.stringify(query).padEnd(26)}${show(median(values))} /${show(Math.max(...values))}`,
  );
}
