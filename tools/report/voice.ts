import { formatMessage } from "../../src/i18n/format.ts";
import { languageTag } from "../../src/i18n/language-tag.ts";
import type { MessageKey } from "../../src/i18n/messages.ts";
import type { Language, Message, MessageParams } from "../../src/i18n/text.ts";
import { translator } from "../../src/i18n/translate.ts";
import { type Html, html } from "./html.ts";
import { reportMessages } from "./report-messages.ts";

/** How a report speaks: in one language, with the atlas's own words in the other beside them. */
export interface Voice {
  readonly language: Language;
  /** Something that the report says. */
  say(key: keyof typeof reportMessages, params?: MessageParams): string;
  /** Something that the interface says, too, such as the name of a type. */
  word(key: MessageKey): string;
  /** A text of the atlas in the report's language. */
  own(text: Message): string;
  /** The same text in the other language, marked as being in it. */
  other(text: Message): Html;
}

/** The voice of a report in a language. */
export function voiceOf(language: Language): Voice {
  const translate = translator(language);
  const otherLanguage = language === "zh" ? "en" : "zh";
  return {
    language,
    say: (key, params) => formatMessage(reportMessages[key], language, params),
    word: (key) => translate(key),
    own: (text) => text[language],
    other: (text) =>
      html`<span class="other" lang="${languageTag(otherLanguage)}">${text[otherLanguage]}</span>`,
  };
}
