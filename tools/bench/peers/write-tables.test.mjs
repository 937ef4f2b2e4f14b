import { describe, expect, it } from "vitest";
import { readSizes } from "./compare-peers.mjs";
import { ours, peers } from "./contenders.mjs";
import { writeChart } from "./write-chart.mjs";
import { ratio, summary, writeTables } from "./write-tables.mjs";

const patience = 60_000;
const values = (filter) => new Map([["filter", filter]]);
const results = {
  sizes: [
    {
      nodes: 1000,
      ties: 2000,
      rounds: 3,
      rows: new Map([
        [ours, values([30, 10, 20])],
        ["cytoscape", values([50, 40, 60])],
        ["sigma", values([Number.POSITIVE_INFINITY])],
      ]),
    },
  ],
  versions: { cytoscape: "1.2.3" },
  conditions: ["a machine"],
  patience,
};
const row = (text, name) =>
  text
    .split("\n")
    .filter((line) => line.startsWith(`| ${name}`))
    .map((line) => line.split("|").map((one) => one.trim()));

describe("the tables of a comparison", () => {
  it("give the least, the median and the greatest value, and say what took too long", () => {
    const [times] = row(writeTables(results), "filter, ms");
    expect(times.slice(2, 5)).toEqual(["10.0 / 20.0 / 30.0", "40.0 / 50.0 / 60.0", "> 60 s"]);
  });

  it("divide our least value by that of each other, with a bound where one took too long", () => {
    const [, ratios] = row(writeTables(results), "filter");
    expect(ratios.slice(2, 4)).toEqual(["0.25", "< 0.00017"]);
    const [short, long] = [summary([10]), summary([Number.POSITIVE_INFINITY])];
    expect(ratio(long, short, patience)).toBe("> 6000");
    expect(ratio(long, long, patience)).toBe("");
    expect(ratio(short, undefined, patience)).toBe("");
  });

  it("have a dash, and the reason, where a peer has no such function", () => {
    const text = writeTables(results);
    const [times] = row(text, "search");
    expect(times[2 + 1 + peers.findIndex(({ page }) => page === "force-graph")]).toBe("–");
    expect(text).toContain("search: no selection");
    expect(text).toContain("1.2.3");
  });
});

describe("the chart of a comparison", () => {
  it("has a panel for each size, and a hollow dot for what took too long", () => {
    const chart = writeChart(results);
    expect(chart).toContain("1,000 nodes, 2,000 ties");
    expect(chart.match(/<circle [^>]*fill="#fff"/g)).toHaveLength(1);
    expect(chart).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("sizes and rounds", () => {
  it("are read from the command line, the last number of rounds for all others", () => {
    const sizes = readSizes("200,1000,10000", "5,2");
    expect(sizes.map(({ nodes, ties, rounds }) => [nodes, ties, rounds])).toEqual([
      [200, 300, 5],
      [1000, 2000, 2],
      [10_000, 20_000, 2],
    ]);
  });

  it("are refused where they are no whole numbers", () => {
    expect(() => readSizes("200,many", "1")).toThrow("200,many");
    expect(() => readSizes("200", "0")).toThrow('"0"');
  });
});
