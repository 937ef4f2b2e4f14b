import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, vi } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { hitsOf, searchIndex } from "../../../tests/fixtures/search-index.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { buildSearchIndex } from "../../core/search/build-search-index.ts";
import { searchAtlas } from "../../core/search/search-atlas.ts";
import { suggest } from "../../core/search/suggest.ts";
import { createSearch, type LoadSearcher, type Search } from "./create-search.ts";
import type { Searcher } from "./load-search.ts";
import { rememberChosen } from "./search-lines.ts";

const { explorer } = openYongzhou();
const { atlas, graph } = yongzhou();
const over = (index: ReturnType<typeof buildSearchIndex>): Searcher => ({
  search: (query) => searchAtlas(index, query),
  suggest: (query) => suggest(index, query),
});
const plain = over(buildSearchIndex(graph));
const spoken = searchIndex(atlas.graph, graph);

interface Typed extends Search {
  setQuery(query: string): void;
}
const searching = (load: LoadSearcher): Typed =>
  createRoot(() => {
    const [query, setQuery] = createSignal("");
    return {
      ...createSearch(explorer, query, load),
      setQuery: (text) => {
        setQuery(text);
      },
    };
  });
const ready = (): Typed => {
  const search = searching(async (use) => use(over(spoken)));
  search.prepare();
  return search;
};

describe("the search", () => {
  it("waits until it can search, and finds more once it knows how names sound", () => {
    let use: (searcher: Searcher) => void = () => {};
    const search = searching((given) => {
      use = given;
      return Promise.resolve();
    });
    search.setQuery("minyizhitong");
    expect(search.state()).toBe("waiting");
    search.prepare();
    use(plain);
    expect(search.state()).toBe("ready");
    expect(search.counts().found).toBe(0);
    use(over(spoken));
    expect(search.counts().found).toBe(1);
  });

  it("loads once however often it is asked to, and again only where that failed", async () => {
    const load = vi.fn<LoadSearcher>().mockRejectedValueOnce(new Error("offline"));
    load.mockImplementation(async (use) => use(plain));
    const search = searching(load);
    search.setQuery("代表");
    search.prepare();
    search.prepare();
    await vi.waitFor(() => expect(search.state()).toBe("failed"));
    search.prepare();
    await vi.waitFor(() => expect(search.state()).toBe("ready"));
    search.prepare();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("offers what was chosen lately and where to begin before anything is looked for, and chooses nothing", () => {
    const search = ready();
    const names = () => search.groups().map(({ heading }) => heading);
    expect(names()).toEqual(["search.first"]);
    const offered = search.lines().flatMap((line) => (line.kind === "hit" ? [line.hit.id] : []));
    expect(offered).toEqual(expect.arrayContaining([...rootProjects(graph)]));
    expect(offered.every((id) => graph.hasNode(id))).toBe(true);
    const [last = "", first = ""] = graph.edges();
    rememberChosen(explorer, first);
    rememberChosen(explorer, "residents");
    rememberChosen(explorer, first);
    rememberChosen(explorer, last);
    expect(names()).toEqual(["search.recent", "search.first"]);
    expect(search.groups()[0]?.lines.map((line) => line.kind === "hit" && line.hit.id)).toEqual([
      last,
      first,
      "residents",
    ]);
    expect(search.lines().map(({ place }) => place)).toEqual(search.lines().map((_, at) => at));
    search.setQuery("代表");
    expect(names()).not.toContain("search.recent");
    expect(explorer.selection()).toBeUndefined();
  });

  it("numbers its lines through, groups and commands alike, and counts what it does not show", () => {
    const search = ready();
    for (const query of ["代表", "导", "e", ">"]) {
      search.setQuery(query);
      expect(
        search.lines().map(({ place }) => place),
        query,
      ).toEqual([...search.lines().keys()]);
      expect(search.counts().shown, query).toBe(search.lines().length);
    }
    search.setQuery("代表");
    expect(search.counts().found).toBeGreaterThan(search.counts().shown);
  });

  it("looks among the commands alone after the sign, and among everything without it", () => {
    const search = ready();
    search.setQuery("> 导出");
    expect(search.groups().map(({ id }) => id)).toEqual(["commands"]);
    search.setQuery("导");
    expect(search.groups().map(({ id }) => id)).toEqual(expect.arrayContaining(["commands", "measure"]));
  });

  it("suggests what is nearest where it finds nothing, and says when it cut the query", () => {
    const search = ready();
    search.setQuery("民意直达工程");
    expect(search.counts().found).toBe(0);
    const [first] = search.lines();
    expect(first).toMatchObject({ kind: "hit", hit: { id: hitsOf(spoken, "民意直通工程")[0]?.id } });
    expect(search.cut()).toBe(false);
    search.setQuery("民".repeat(10_000));
    expect(search.cut()).toBe(true);
  });
});
