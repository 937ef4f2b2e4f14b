import { describe, expect, it } from "vitest";
import type { Presence } from "../core/view/visibility.ts";
import { linePresence } from "./line-presence.ts";

const edges = ["a", "b"];
const seen = (a: Presence, b: Presence) =>
  linePresence({ edges, level: "overview" }, (id) => (id === "a" ? a : b), "overview");

describe("linePresence", () => {
  it("is that of the best seen of the edges that run along it", () => {
    expect(seen("hidden", "hidden")).toBe("hidden");
    expect(seen("hidden", "faded")).toBe("faded");
    expect(seen("faded", "shown")).toBe("shown");
    expect(seen("hidden", "lit")).toBe("shown");
  });

  it("of a rule follows its level", () => {
    const rule = { edges: [], level: "overview" } as const;
    expect(linePresence(rule, () => "hidden", "far")).toBe("hidden");
    expect(linePresence(rule, () => "hidden", "near")).toBe("shown");
  });
});
