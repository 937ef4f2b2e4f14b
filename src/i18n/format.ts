import { placeholderPattern } from "./placeholders.ts";
import type { Language, Message, MessageParams } from "./text.ts";

/** The message in a language, with every placeholder filled; a placeholder without a value is a broken call. */
export function formatMessage(message: Message, language: Language, params: MessageParams = {}): string {
  return message[language].replace(placeholderPattern, (_, name: string, one?: string, several?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}} in “${message[language]}”`);
    return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : several}`;
  });
}
