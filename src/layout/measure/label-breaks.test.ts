import { expect, it } from "vitest";
import { labelBreaks } from "./label-breaks.ts";

it("never leaves the number of what is left out alone on a line", () => {
  for (const words of ["Deciding major matters", "讨论决定重大事项", "Oversight", "监督"]) {
    const breaks = labelBreaks({ text: `${words}\u00a0+\u00a05` }, 400);
    expect(breaks.length).toBeGreaterThan(words === "Oversight" || words === "监督" ? 0 : 1);
    for (const { lines } of breaks) for (const line of lines) expect(line).not.toMatch(/^[\s\u00a0]*(\+|5)/u);
  }
});
