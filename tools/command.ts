import type { Language, Message } from "../src/i18n/text.ts";

/** What a command may do to the world: say things, in a language. */
export interface CommandIo {
  readonly language: Language;
  /** A line of the result, on standard output. */
  out(line: string): void;
  /** A line about what went wrong, on standard error. */
  error(line: string): void;
  /** What is being done, on standard error and only for a person who is watching. */
  progress(line: string): void;
}

/** A command of `npm run atlas`. */
export interface Command {
  readonly id: string;
  readonly summary: Message;
  /** How it is called and what its options do. */
  readonly usage: Message;
  /** Runs it; the exit code it promises is 0 for done, 1 for problems found, 2 for a wrong call. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}

/** The exit codes of every command. */
export const exitCode = { done: 0, problems: 1, usage: 2 } as const;
