import bcd from "@mdn/browser-compat-data" with { type: "json" };
import { browsers } from "../../../src/browsers.ts";

/** Something that a script can use: the object it is in, and its name there. */
export interface Api {
  readonly owner: string;
  readonly name: string;
  readonly onPrototype: boolean;
}

type Part = { readonly __compat?: Compat } & { readonly [name: string]: Part | Compat | undefined };
type Compat = { readonly support: object };

/** What has come to a browser after the oldest that the page is meant for, in any of the three. */
export function newerApis(): Api[] {
  const { api, javascript } = bcd as unknown as { api: Part; javascript: { builtins: Part } };
  return [...Object.entries(javascript.builtins), ...Object.entries(api)].flatMap(([owner, part]) => {
    if (owner === "__compat" || !part || !isPart(part)) return [];
    // A browser that enforces trusted types has them; one that has not cannot be had by taking them away.
    if (/^trusted/i.test(owner)) return [];
    const own = isNewer(part.__compat) ? [{ owner: "globalThis", name: owner, onPrototype: false }] : [];
    const members = Object.entries(part).flatMap(([name, member]) => {
      if (
        name === "__compat" ||
        name === "trustedTypes" ||
        !member ||
        !isPart(member) ||
        !isNewer(member.__compat)
      )
        return [];
      const plain = name.replace(/_static$/, "");
      return [
        { owner, name: plain, onPrototype: true },
        { owner, name: plain, onPrototype: false },
      ];
    });
    return [...own, ...members];
  });
}

const isPart = (value: object): value is Part => !("support" in value);

function isNewer(compat: Part["__compat"]): boolean {
  return (
    compat !== undefined &&
    Object.entries(browsers).some(([browser, limit]) => since(compat, browser) > limit)
  );
}

/** The first version of a browser that has something; for ever away where none has. */
function since(compat: NonNullable<Part["__compat"]>, browser: string): number {
  const statements = [Reflect.get(compat.support, browser)].flat();
  const versions = statements.flatMap((statement) => {
    const version: unknown = statement?.version_added;
    const plain = !statement?.flags && !statement?.prefix && !statement?.version_removed;
    return typeof version === "string" && plain ? [Number.parseFloat(version.replace("≤", ""))] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...versions.filter((version) => !Number.isNaN(version)));
}
