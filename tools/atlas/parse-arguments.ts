import type { Language } from "../../src/i18n/text.ts";
import { say } from "./say.ts";

/** What a command was called with. */
export interface ParsedArguments {
  readonly positional: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Parses a command's arguments, `--name value` or `--name=value`, a flag being without a value; what it cannot take it says. */
export function parseArguments(
  args: readonly string[],
  allowed: {
    readonly positional: readonly string[];
    readonly options?: readonly string[];
    readonly flags?: readonly string[];
  },
  language: Language,
): { readonly ok: true; readonly value: ParsedArguments } | { readonly ok: false; readonly message: string } {
  const positional: string[] = [];
  const options = new Map<string, string>();
  const refuse = (key: Parameters<typeof say>[1], name: string) =>
    ({ ok: false, message: say(language, key, { name }) }) as const;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith("--")) {
      positional.push(arg);
      continue;
    }
    const [name = "", ...inline] = arg.split("=");
    if (allowed.flags?.includes(arg)) {
      options.set(arg, "yes");
      continue;
    }
    if (!allowed.options?.includes(name)) return refuse("tool.unknownOption", name);
    const value = inline.length > 0 ? inline.join("=") : rest.shift();
    if (!value || value.startsWith("--")) return refuse("tool.missingValue", name);
    options.set(name, value);
  }
  const missing = allowed.positional[positional.length];
  if (missing !== undefined) return refuse("tool.missingArgument", missing);
  const surplus = positional[allowed.positional.length];
  if (surplus !== undefined) return refuse("tool.surplusArgument", surplus);
  return { ok: true, value: { positional, options } };
}
