import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { type FakeEnvironment, fakeEnvironment } from "../../tests/fixtures/fake-environment.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { atlasInHash } from "../core/link/atlas-link.ts";
import { type AtlasShelf, createAtlasShelf, type Opened } from "./atlas-shelf.ts";

const entries = ["first", "second", "third"].map((id) => ({
  id,
  title: { zh: id, en: id },
  files: ["graph.json"],
}));
const ids = entries.map(({ id }) => id);
const atlas: Opened = { kind: "atlas", ...yongzhou() };
const broken: Opened = { kind: "broken", problems: [] };
const gone: Opened = { kind: "unreachable", file: "data/third/graph.json" };

/** A shelf whose atlases arrive when the test says so. */
function shelved(hash = ""): {
  shelf: AtlasShelf;
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
    const shelf = createAtlasShelf({ entries, first, history: environment.history, open });
    const arrive = async (id: string, opened = atlas) => {
      waiting.get(id)?.(opened);
      await Promise.resolve();
      await Promise.resolve();
    };
    return { shelf, environment, asked, arrive, dispose };
  });
}

describe("choosing an atlas", () => {
  it("keeps what is open until the other is there, then makes one entry without selection and filter", async () => {
    const { shelf, environment, arrive } = shelved("#view=map&projects=roots&sel=roots");
    shelf.choose("second");
    expect(shelf.shown().id).toBe("first");
    expect(shelf.pending()).toBe("second");
    await arrive("second");
    expect(shelf.shown()).toEqual({ id: "second", opened: atlas, chosen: true });
    expect(shelf.pending()).toBeUndefined();
    expect(environment.entries).toEqual(["#view=map&projects=roots&sel=roots", "#atlas=second&view=map"]);
  });

  it("needs no name in the address for the first", async () => {
    const { shelf, environment, arrive } = shelved("#atlas=second");
    shelf.choose("first");
    await arrive("first");
    expect(environment.entries.at(-1)).toBe("#view=map");
  });

  it("does nothing where that atlas is open, and takes back a choice that is under way", async () => {
    const { shelf, environment, asked, arrive } = shelved();
    shelf.choose("first");
    expect(asked).toEqual([]);
    shelf.choose("second");
    shelf.choose("first");
    await arrive("second");
    expect(shelf.shown().id).toBe("first");
    expect(shelf.pending()).toBeUndefined();
    expect(environment.entries).toEqual([""]);
  });

  it("follows the last of several choices, whichever arrives last", async () => {
    const { shelf, environment, arrive } = shelved();
    shelf.choose("second");
    shelf.choose("third");
    await arrive("third");
    await arrive("second");
    expect(shelf.shown().id).toBe("third");
    expect(environment.entries).toHaveLength(2);
  });

  it("leaves everything as it was where the files cannot be had, and says so until dismissed", async () => {
    const { shelf, environment, arrive } = shelved();
    shelf.choose("third");
    await arrive("third", gone);
    expect(shelf.shown().id).toBe("first");
    expect(shelf.unreachable()).toBe("data/third/graph.json");
    expect(environment.entries).toEqual([""]);
    shelf.dismiss();
    expect(shelf.unreachable()).toBeUndefined();
  });

  it("shows a broken atlas as broken, at an address of its own", async () => {
    const { shelf, environment, arrive } = shelved();
    shelf.choose("second");
    await arrive("second", broken);
    expect(shelf.shown().opened).toBe(broken);
    expect(environment.entries.at(-1)).toContain("atlas=second");
  });
});

describe("the history", () => {
  it("goes back to the atlas that was open, and forward again", async () => {
    const { shelf, environment, arrive } = shelved();
    shelf.choose("second");
    await arrive("second");
    environment.go(-1);
    expect(shelf.shown()).toEqual({ id: "first", chosen: false });
    await arrive("first");
    expect(shelf.shown().opened).toBe(atlas);
    environment.go(1);
    await arrive("second");
    expect(shelf.shown().id).toBe("second");
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
    const { shelf, environment, arrive } = shelved();
    environment.visit("#atlas=third");
    await arrive("third", gone);
    expect(shelf.shown()).toEqual({ id: "third", opened: gone, chosen: false });
    environment.visit("#atlas=third&view=map");
    await arrive("third");
    expect(shelf.shown().opened).toBe(atlas);
  });

  it("is listened to no more once disposed of", () => {
    const { environment, dispose } = shelved();
    expect(environment.listeners()).toBe(1);
    dispose();
    dispose();
    expect(environment.listeners()).toBe(0);
  });
});
