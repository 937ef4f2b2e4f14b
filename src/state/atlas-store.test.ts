import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { type FakeEnvironment, fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { atlasInHash } from "../core/link/atlas-link.ts";
import { type AtlasStore, createAtlasStore, type Opened, type OpenedAtlas } from "./atlas-store.ts";

const entries = ["first", "second", "third"].map((id) => ({
  id,
  title: { zh: id, en: id },
  files: ["graph.json"],
}));
const ids = entries.map(({ id }) => id);
const atlas: Opened = { kind: "atlas", ...yongzhou() };
const broken: Opened = { kind: "broken", problems: [] };
const gone: Opened = { kind: "unreachable", file: "data/third/graph.json" };

/** A store whose atlases arrive when the test says so. */
function shelved(hash = ""): {
  store: AtlasStore;
  environment: FakeEnvironment;
  asked: readonly string[];
  arrive(id: string, opened?: Opened): Promise<void>;
  dispose(): void;
} {
  const environment = fakeEnvironment(hash);
  const waiting = new Map<string, (opened: Opened) => void>();
  const asked: string[] = [];
  const open = (id: string) => {
    asked.push(id);
    return new Promise<Opened>((resolve) => waiting.set(id, resolve));
  };
  return createRoot((dispose) => {
    const first = { id: atlasInHash(hash, ids) ?? "", opened: atlas, chosen: false };
    const store = createAtlasStore({ entries, first, history: environment.history, open });
    const arrive = async (id: string, opened = atlas) => {
      waiting.get(id)?.(opened);
      await Promise.resolve();
      await Promise.resolve();
    };
    return { store, environment, asked, arrive, dispose };
  });
}

describe("choosing an atlas", () => {
  it("keeps what is open until the other is there, then makes one entry without selection and filter", async () => {
    const { store, environment, arrive } = shelved("#view=map&projects=roots&sel=roots");
    store.choose("second");
    expect(store.shown().id).toBe("first");
    expect(store.pending()).toBe("second");
    await arrive("second");
    expect(store.shown()).toEqual({ id: "second", opened: atlas, chosen: true });
    expect(store.pending()).toBeUndefined();
    expect(environment.entries).toEqual(["#view=map&projects=roots&sel=roots", "#atlas=second&view=map"]);
  });

  it("needs no name in the address for the first", async () => {
    const { store, environment, arrive } = shelved("#atlas=second");
    store.choose("first");
    await arrive("first");
    expect(environment.entries.at(-1)).toBe("#view=map");
  });

  it("does nothing where that atlas is open, and takes back a choice that is under way", async () => {
    const { store, environment, asked, arrive } = shelved();
    store.choose("first");
    expect(asked).toEqual([]);
    store.choose("second");
    store.choose("first");
    await arrive("second");
    expect(store.shown().id).toBe("first");
    expect(store.pending()).toBeUndefined();
    expect(environment.entries).toEqual([""]);
  });

  it("follows the last of several choices, whichever arrives last", async () => {
    const { store, environment, arrive } = shelved();
    store.choose("second");
    store.choose("third");
    await arrive("third");
    await arrive("second");
    expect(store.shown().id).toBe("third");
    expect(environment.entries).toHaveLength(2);
  });

  it("leaves everything as it was where the files cannot be had, and says so until dismissed", async () => {
    const { store, environment, arrive } = shelved();
    store.choose("third");
    await arrive("third", gone);
    expect(store.shown().id).toBe("first");
    expect(store.unreachable()).toBe("data/third/graph.json");
    expect(environment.entries).toEqual([""]);
    store.dismiss();
    expect(store.unreachable()).toBeUndefined();
  });

  it("shows a broken atlas as broken, at an address of its own", async () => {
    const { store, environment, arrive } = shelved();
    store.choose("second");
    await arrive("second", broken);
    expect(store.shown().opened).toBe(broken);
    expect(environment.entries.at(-1)).toContain("atlas=second");
  });
});

describe("the history", () => {
  it("goes back to the atlas that was open, and forward again", async () => {
    const { store, environment, arrive } = shelved();
    store.choose("second");
    await arrive("second");
    environment.go(-1);
    expect(store.shown()).toEqual({ id: "first", chosen: false });
    await arrive("first");
    expect(store.shown().opened).toBe(atlas);
    environment.go(1);
    await arrive("second");
    expect(store.shown().id).toBe("second");
    expect(environment.entries).toHaveLength(2);
  });

  it("fetches nothing for another entry of the same atlas, or for one that there is not, where the first is open", () => {
    const { environment, asked } = shelved();
    environment.visit("#view=map&sel=x");
    environment.visit("#atlas=nothing");
    environment.visit("#atlas=first");
    expect(asked).toEqual([]);
  });

  it("says where it cannot show what the address asks for", async () => {
    const { store, environment, arrive } = shelved();
    environment.visit("#atlas=third");
    await arrive("third", gone);
    expect(store.shown()).toEqual({ id: "third", opened: gone, chosen: false });
    environment.visit("#atlas=third&view=map");
    await arrive("third");
    expect(store.shown().opened).toBe(atlas);
  });

  it("is listened to no more once disposed of", () => {
    const { environment, dispose } = shelved();
    expect(environment.listeners()).toBe(1);
    dispose();
    dispose();
    expect(environment.listeners()).toBe(0);
  });
});

describe("an atlas that a reader brings", () => {
  const own: OpenedAtlas = {
    ...yongzhou(),
    kind: "atlas",
    atlas: { ...yongzhou().atlas, graph: { ...yongzhou().atlas.graph, id: "own" } },
  };

  it("is open at once, as an entry of the history that names it, with no folder to fetch from", () => {
    const { store, environment } = shelved("#view=map&sel=roots");
    expect(store.folder()).toBe("first");
    store.add(own);
    expect(store.shown()).toEqual({ id: "own", opened: own, chosen: true });
    expect(environment.entries.at(-1)).toBe("#atlas=own&view=map");
    expect(store.folder()).toBe("");
    expect(store.entries.map(({ id }) => id)).toEqual([...ids, "own"]);
  });

  it("is gone back from and to as long as the page stands, and never asked for", async () => {
    const { store, asked, arrive } = shelved();
    store.add(own);
    store.choose("second");
    await arrive("second");
    expect([store.shown().id, store.folder()]).toEqual(["second", "second"]);
    store.choose("own");
    await Promise.resolve();
    await Promise.resolve();
    expect(store.shown()).toEqual({ id: "own", opened: own, chosen: true });
    expect(asked).toEqual(["second"]);
  });

  it("takes the place of one of the same name, and ends the wait for another", async () => {
    const { store, arrive } = shelved();
    store.choose("second");
    store.add({ ...own, atlas: { ...own.atlas, graph: { ...own.atlas.graph, id: "third" } } });
    await arrive("second");
    expect([store.shown().id, store.pending(), store.folder()]).toEqual(["third", undefined, ""]);
    expect(store.entries.map(({ id }) => id)).toEqual(ids);
  });
});
