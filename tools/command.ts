import type { Language, Message } from "../src/i18n/text.ts";
import type { ParsedArguments } from "./atlas/parse-arguments.ts";
import { say } from "./atlas/say.ts";
import type { ToolMessage } from "./atlas/tool-messages.ts";
import type { Files, NewFile } from "./files/open-files.ts";

/** What a command may do to the world: say things, in a language, and read and write files. */
export interface CommandIo {
  readonly language: Language;
  readonly files: Files;
  /** A line of the result, on standard output. */
  out(line: string): void;
  /** A line about what went wrong, on standard error. */
  error(line: string): void;
  /** What is being done, on standard error and only for a person who is watching. */
  progress(line: string): void;
}

/** What a command was called with. */
export interface Call extends ParsedArguments {
  /** The folder of the atlas, which is there; for commands whose first argument is no atlas, nothing. */
  readonly folder: string;
}

/** A command of `npm run atlas`. */
export interface Command {
  readonly id: string;
  readonly summary: Message;
  /** How it is called and what its options do. */
  readonly usage: Message;
  /** Its arguments, by the words that name a missing one; `tool.atlas` is an atlas that is there. */
  readonly positional: readonly ToolMessage[];
  /** Its options that take a value, and those that take none. */
  readonly options?: readonly string[];
  readonly flags?: readonly string[];
  /** Runs it; the exit code it promises is 0 for done, 1 for problems found, 2 for a wrong call. */
  run(call: Call, io: CommandIo): Promise<number>;
}

/** The exit codes of every command. */
export const exitCode = { done: 0, problems: 1, usage: 2 } as const;

/** Writes files and says which, or why one was not written; the exit code. */
export function writeFiles(files: readonly NewFile[], io: CommandIo): number {
  const { written, refused } = io.files.write(files);
  for (const name of written) io.out(say(io.language, "tool.written", { name }));
  if (refused) io.error(say(io.language, refused.key, refused.params));
  return refused ? exitCode.problems : exitCode.done;
}
