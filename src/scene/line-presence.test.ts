import { describe, expect, it } from "vitest";
import type { Presence } from "../core/view/visibility.ts";
import { linePresence } from "./line-presence.ts";

const [none, level] = [[], "overview"] as const;
const by = (a: Presence, b: Presence) => (id: string) => (id === "a" ? a : b);
const hidden = () => "hidden" as const;

describe("linePresence", () => {
  it("is that of the best seen of the edges that run along it", () => {
    const seen = (a: Presence, b: Presence) =>
      linePresence({ edges: ["a", "b"], over: none, level }, { node: hidden, edge: by(a, b) }, level);
    expect(seen("hidden", "hidden")).toBe("hidden");
    expect(seen("hidden", "faded")).toBe("faded");
    expect(seen("faded", "shown")).toBe("shown");
    expect(seen("hidden", "lit")).toBe("shown");
    expect(seen("shown", "lit")).toBe("shown");
    expect(seen("lit", "lit")).toBe("hidden");
  });

  it("of a heading or rule is that of the best seen of the nodes under it, from its level on", () => {
    const seen = (a: Presence, b: Presence, now: "far" | "near" = "near") =>
      linePresence({ edges: none, over: ["a", "b"], level }, { node: by(a, b), edge: hidden }, now);
    expect(seen("hidden", "hidden")).toBe("hidden");
    expect(seen("hidden", "faded")).toBe("faded");
    expect(seen("shown", "hidden")).toBe("shown");
    expect(seen("shown", "shown", "far")).toBe("hidden");
  });

  it("of what depends on nothing follows its level", () => {
    const panel = { edges: none, over: none, level };
    expect(linePresence(panel, { node: hidden, edge: hidden }, "far")).toBe("hidden");
    expect(linePresence(panel, { node: hidden, edge: hidden }, "near")).toBe("shown");
  });
});
