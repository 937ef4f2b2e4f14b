import type { aboutMessages } from "./messages/about.ts";
import { cardMessages } from "./messages/card.ts";
import { commandMessages } from "./messages/command.ts";
import { commonMessages } from "./messages/common.ts";
import type { copyMessages } from "./messages/copy.ts";
import type { deckMessages } from "./messages/deck.ts";
import type { evidenceMessages } from "./messages/evidence.ts";
import type { exploreMessages } from "./messages/explore.ts";
import type { exportMessages } from "./messages/export.ts";
import type { figuresMessages } from "./messages/figures.ts";
import { introMessages } from "./messages/intro.ts";
import { legendMessages } from "./messages/legend.ts";
import { linkMessages } from "./messages/link.ts";
import type { longMessages } from "./messages/long.ts";
import { mapMessages } from "./messages/map.ts";
import type { matrixMessages } from "./messages/matrix.ts";
import type { outlineMessages } from "./messages/outline.ts";
import { pageMessages } from "./messages/page.ts";
import { pictureMessages } from "./messages/picture.ts";
import type { questionMessages } from "./messages/question.ts";
import { searchMessages } from "./messages/search.ts";
import type { shareMessages } from "./messages/share.ts";
import type { textMessages } from "./messages/text.ts";
import type { tourMessages } from "./messages/tour.ts";
import { typesMessages } from "./messages/types.ts";
import { viewMessages } from "./messages/view.ts";
import type { Messages } from "./text.ts";

/** What the page says from the start. */
const early = {
  ...commonMessages,
  ...commandMessages,
  ...pageMessages,
  ...cardMessages,
  ...introMessages,
  ...mapMessages,
  ...legendMessages,
  ...linkMessages,
  ...pictureMessages,
  ...searchMessages,
  ...typesMessages,
  ...viewMessages,
} as const satisfies Messages;

/** What belongs to parts of the page that are fetched later, each of which brings its own with it. */
type Late = typeof tourMessages &
  typeof questionMessages &
  typeof exploreMessages &
  typeof aboutMessages &
  typeof copyMessages &
  typeof deckMessages &
  typeof evidenceMessages &
  typeof exportMessages &
  typeof figuresMessages &
  typeof longMessages &
  typeof matrixMessages &
  typeof outlineMessages &
  typeof shareMessages &
  typeof textMessages;

/**
 * Every message of the interface; the texts of validation problems are kept apart, by code. Those of a part that is
 * fetched later are here once that part has imported its module of `late/`.
 */
export const messages = { ...early } as typeof early & Late;

/** Brings the messages of a part of the page that is fetched later. */
export function addMessages(part: Messages): void {
  Object.assign(messages, part);
}

/** The key of a message. */
export type MessageKey = keyof typeof messages;
