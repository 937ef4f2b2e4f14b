import type { MessageParams } from "../../src/i18n/text.ts";
import type { ToolMessage } from "../atlas/tool-messages.ts";

/** Why a command does not write: what it says. */
export interface Refusal {
  readonly key: ToolMessage;
  readonly params: MessageParams;
}

/** What the system's error codes mean for a curator, and what to do. */
const reasons: Readonly<Record<string, ToolMessage>> = {
  EACCES: "tool.noPermission",
  EPERM: "tool.noPermission",
  EROFS: "tool.noPermission",
  ENOSPC: "tool.diskFull",
  EDQUOT: "tool.diskFull",
  EISDIR: "tool.isFolder",
  ENOTDIR: "tool.notFolder",
  EEXIST: "tool.notFolder",
  ENAMETOOLONG: "tool.nameTooLong",
};

/** An error of the disk as a message about a file; other errors are thrown on. */
export function diskRefusal(error: unknown, path: string): Refusal {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
  const code = String(error.code);
  return { key: reasons[code] ?? "tool.unwritable", params: { name: path, reason: code } };
}
