import { formatMessage } from "../../src/i18n/format.ts";
import type { Language, MessageParams } from "../../src/i18n/text.ts";
import { toolMessages } from "./tool-messages.ts";

/** Something the command line says, in a language. */
export function say(language: Language, key: keyof typeof toolMessages, params?: MessageParams): string {
  return formatMessage(toolMessages[key], language, params);
}
