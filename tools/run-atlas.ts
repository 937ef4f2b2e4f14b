import type { Language } from "../src/i18n/text.ts";
import { say } from "./atlas/say.ts";
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
  const io = makeIo(language);
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
  if (command) return command.run(own, io);
  if (name !== undefined) io.error(say(language, "tool.unknownCommand", { name }));
  io.error(overview(commands, language));
  return exitCode.usage;
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
