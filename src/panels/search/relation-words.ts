import type { RelationWords } from "../../core/search/build-search-index.ts";
import { messages } from "../../i18n/messages.ts";

/** What the page calls a relation, as seen from either end. */
export const relationWords: RelationWords = (relation, language) => [
  messages[`types.relation.${relation}`][language],
  messages[`types.inverse.${relation}`][language],
];
