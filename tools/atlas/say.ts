import { formatMessage } from "../../src/i18n/format.ts";
import type { Language, MessageParams } from "../../src/i18n/text.ts";
import { type ToolMessage, toolMessages } from "./tool-messages.ts";

/** Something the command line says, in a language. */
export function say(language: Language, key: ToolMessage, params?: MessageParams): string {
  return formatMessage(toolMessages[key], language, params);
}
