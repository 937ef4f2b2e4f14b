import { addMessages, brought } from "./add-messages.ts";
import type { aboutMessages, helpMessages } from "./late/about.ts";
import type { onCardMessages } from "./late/card.ts";
import type { copyMessages } from "./late/copy.ts";
import type { deckMessages } from "./late/deck.ts";
import type { evidenceMessages } from "./late/evidence.ts";
import type { exploreMessages } from "./late/explore.ts";
import type { exportMessages } from "./late/export.ts";
import type { factsMessages } from "./late/facts.ts";
import type { figuresMessages } from "./late/figures.ts";
import type { filterMessages } from "./late/filter.ts";
import type { beginMessages } from "./late/intro.ts";
import type { legendMessages } from "./late/legend.ts";
import type { lensMessages } from "./late/lens.ts";
import type { longMessages } from "./late/long.ts";
import type { matrixMessages } from "./late/matrix.ts";
import type { outlineMessages } from "./late/outline.ts";
import type { ownMessages } from "./late/own.ts";
import type { pictureMessages } from "./late/picture.ts";
import type { problemPageMessages } from "./late/problem.ts";
import type { questionMessages } from "./late/question.ts";
import type { shareMessages } from "./late/share.ts";
import type { textMessages } from "./late/text.ts";
import type { tourMessages } from "./late/tour.ts";
import { commandMessages } from "./messages/command.ts";
import { linkMessages } from "./messages/link.ts";
import { cardMessages, commonMessages, introMessages, mapMessages, pageMessages } from "./messages/page.ts";
import { searchMessages } from "./messages/search.ts";
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
  ...linkMessages,
  ...searchMessages,
  ...typesMessages,
  ...viewMessages,
} as const satisfies Messages;

/** What belongs to parts of the page that are fetched later, each of which brings its own with it. */
type Late = typeof tourMessages &
  typeof questionMessages &
  typeof exploreMessages &
  typeof aboutMessages &
  typeof onCardMessages &
  typeof copyMessages &
  typeof deckMessages &
  typeof evidenceMessages &
  typeof exportMessages &
  typeof factsMessages &
  typeof figuresMessages &
  typeof filterMessages &
  typeof beginMessages &
  typeof legendMessages &
  typeof lensMessages &
  typeof helpMessages &
  typeof longMessages &
  typeof matrixMessages &
  typeof outlineMessages &
  typeof ownMessages &
  typeof shareMessages &
  typeof pictureMessages &
  typeof problemPageMessages &
  typeof textMessages;

/**
 * Every message of the interface; the texts of validation problems are kept apart, by code. Those of a part that is
 * fetched later are here once that part has imported its module of `late/`.
 */
export const messages = brought as typeof early & Late;
addMessages(early);

/** The key of a message. */
export type MessageKey = keyof typeof messages;
