import type { PlaceholderNames } from "./format.ts";
import { formatMessage } from "./format.ts";
import { type MessageKey, messages } from "./messages.ts";
import type { Language, MessageNames, MessageParams } from "./text.ts";

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;
type ParamsOf<K extends MessageKey> = PlaceholderNames<(typeof messages)[K]["zh"]>;

/** What must follow a key: its placeholders where one key is named, anything where the key is chosen at run time. */
export type MessageArguments<K extends MessageKey> =
  true extends IsUnion<K>
    ? [params?: MessageParams]
    : [ParamsOf<K>] extends [never]
      ? [params?: MessageParams]
      : [params: Readonly<Record<ParamsOf<K>, string | number>>];

/** Says a message in one language. */
export type Translate = <K extends MessageKey>(key: K, ...params: MessageArguments<K>) => string;

/** The function that says messages in a language, in the names of an atlas where they are about one. */
export function translator(language: Language, names?: MessageNames): Translate {
  return (key, ...params) => formatMessage(messages[key], language, params[0], names);
}
