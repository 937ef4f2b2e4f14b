import { addMessages, brought } from "./add-messages.ts";
import type { aboutMessages } from "./late/about.ts";
import type { onCardMessages } from "./late/card.ts";
import type { exportMessages } from "./late/export.ts";
import type { factsMessages } from "./late/facts.ts";
import type { filterMessages } from "./late/filter.ts";
import type { beginMessages } from "./late/intro.ts";
import type { helpMessages, mapHintMessages } from "./late/keys.ts";
import type { lensMessages } from "./late/lens.ts";
import type { outlineMessages } from "./late/outline.ts";
import type { ownMessages } from "./late/own.ts";
import type { problemPageMessages } from "./late/problem.ts";
import type { shareMessages } from "./late/share.ts";
import type { tableMessages } from "./late/tables.ts";
import type { textMessages } from "./late/text.ts";
import type { tourMessages } from "./late/tour.ts";
import { commandMessages } from "./messages/command.ts";
import { linkMessages } from "./messages/link.ts";
import { cardMessages, commonMessages, introMessages, mapMessages, pageMessages } from "./messages/page.ts";
import { searchMessages } from "./messages/search.ts";
import { typesMessages, viewMessages } from "./messages/view.ts";
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
type Late = typeof aboutMessages &
  typeof helpMessages &
  typeof onCardMessages &
  typeof exportMessages &
  typeof factsMessages &
  typeof filterMessages &
  typeof beginMessages &
  typeof lensMessages &
  typeof mapHintMessages &
  typeof outlineMessages &
  typeof ownMessages &
  typeof problemPageMessages &
  typeof shareMessages &
  typeof tableMessages &
  typeof textMessages &
  typeof tourMessages;

/**
 * Every message of the interface; the texts of validation problems are kept apart, by code. Those of a part that is
 * fetched later are here once that part has imported its module of `late/`.
 */
export const messages = brought as typeof early & Late;
addMessages(early);

/** The key of a message. */
export type MessageKey = keyof typeof messages;
