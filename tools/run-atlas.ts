import { statSync } from "node:fs";
import type { Language } from "../src/i18n/text.ts";
import { atlasFolder } from "./atlas/atlas-folder.ts";
import { parseArguments } from "./atlas/parse-arguments.ts";
import { say } from "./atlas/say.ts";
import { readAtlases } from "./build/read-atlases.ts";
import { type Command, type CommandIo, exitCode } from "./command.ts";

/** Runs the command that the arguments name, or says what there is; returns the exit code. */
export async function runAtlas(
  args: readonly string[],
  commands: readonly Command[],
  makeIo: (language: Language) => CommandIo,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { rest, asked } = takeLanguage(args);
  const language = asked === "zh" || asked === "en" ? asked : environmentLanguage(environment);
  const io = printable(makeIo(language));
  if (asked !== undefined && asked !== language) {
    io.error(say(language, "tool.languageUnknown", { name: asked }));
    return exitCode.usage;
  }
  const [name, ...own] = rest;
  const helps = rest.some((arg) => arg === "--help" || arg === "-h");
  const command = commands.find(({ id }) => id === name);
  if (command && helps) {
    io.out(command.usage[language]);
    return exitCode.done;
  }
  if (helps || name === "help") {
    io.out(overview(commands, language));
    return exitCode.done;
  }
  if (command) return run(command, own, io);
  if (name !== undefined) io.error(say(language, "tool.unknownCommand", { name }));
  io.error(overview(commands, language));
  return exitCode.usage;
}

async function run(command: Command, args: readonly string[], io: CommandIo): Promise<number> {
  const { language } = io;
  const positional = command.positional.map((key) => say(language, key));
  const parsed = parseArguments(args, { ...command, positional }, language);
  if (!parsed.ok) {
    io.error(parsed.message);
    return exitCode.usage;
  }
  const folder = command.positional[0] === "tool.atlas" ? atlasFolder(parsed.value.positional[0] ?? "") : "";
  try {
    if (folder !== "" && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      const atlases = readAtlases("data").map(({ id }) => id);
      io.error(say(language, "tool.noAtlas", { name: folder, atlases: atlases.join(", ") || "–" }));
      return exitCode.usage;
    }
    return await command.run({ ...parsed.value, folder }, io);
  } catch (error) {
    io.error(told(error, language));
    return exitCode.problems;
  }
}

/** An error that no command expected, in a line: a curator can do nothing with a trace. */
function told(error: unknown, language: Language): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "syscall" in error && "path" in error)
    return say(language, "tool.systemError", { name: String(error.path), reason });
  const [, place = "?"] = (error instanceof Error && /\n\s+at (.*)/.exec(error.stack ?? "")) || [];
  return say(language, "tool.ownFault", { reason, place });
}

/** What is printed may come from a file, so what would steer a terminal is printed as its number. */
function printable(io: CommandIo): CommandIo {
  const plain = (line: string) =>
    line.replace(/(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `\\u${code.padStart(4, "0")}`;
    });
  return {
    ...io,
    out: (line) => io.out(plain(line)),
    error: (line) => io.error(plain(line)),
    progress: (line) => io.progress(plain(line)),
  };
}

function takeLanguage(args: readonly string[]): { rest: string[]; asked: string | undefined } {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return { rest: [...args], asked: undefined };
  const [, inline] = (args[at] ?? "").split("=");
  return { rest: args.toSpliced(at, inline === undefined ? 2 : 1), asked: inline ?? args[at + 1] ?? "" };
}

function environmentLanguage({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Language {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "zh" : "en";
}

function overview(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ id }) => id.length)) + 2;
  const list = commands.map(({ id, summary }) => `  ${id.padEnd(width)}${summary[language]}`).join("\n");
  return `${say(language, "tool.intro")}\n${list}\n\n${say(language, "tool.outro")}`;
}
