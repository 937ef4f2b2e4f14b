import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The folder that an argument means: a path, that of a file in it, or the name of a folder in `data`. */
export function atlasFolder(argument: string): string {
  if (existsSync(argument)) return statSync(argument).isDirectory() ? argument : dirname(argument);
  const named = join("data", basename(argument));
  return existsSync(named) ? named : argument;
}
