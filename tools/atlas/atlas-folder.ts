import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The folder that an argument means, whether it is there or not: a bare name is one in `data`, a path is itself, and that
 * of a `graph.json` the folder it is in. Nothing falls back to another.
 */
export function atlasFolder(argument: string): string {
  const bare = basename(argument) === argument && argument !== "." && argument !== "..";
  if (bare) return join("data", argument);
  const file = basename(argument) === "graph.json" && statSync(argument, { throwIfNoEntry: false })?.isFile();
  return file ? dirname(argument) : argument;
}
