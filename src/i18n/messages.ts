import { aboutMessages } from "./messages/about.ts";
import { cardMessages } from "./messages/card.ts";
import { commandMessages } from "./messages/command.ts";
import { commonMessages } from "./messages/common.ts";
import { copyMessages } from "./messages/copy.ts";
import { deckMessages } from "./messages/deck.ts";
import { exploreMessages } from "./messages/explore.ts";
import { exportMessages } from "./messages/export.ts";
import { figuresMessages } from "./messages/figures.ts";
import { legendMessages } from "./messages/legend.ts";
import { linkMessages } from "./messages/link.ts";
import { mapMessages } from "./messages/map.ts";
import { matrixMessages } from "./messages/matrix.ts";
import { outlineMessages } from "./messages/outline.ts";
import { pageMessages } from "./messages/page.ts";
import { pictureMessages } from "./messages/picture.ts";
import { questionMessages } from "./messages/question.ts";
import { searchMessages } from "./messages/search.ts";
import { textMessages } from "./messages/text.ts";
import { tourMessages } from "./messages/tour.ts";
import { typesMessages } from "./messages/types.ts";
import { viewMessages } from "./messages/view.ts";
import type { Messages } from "./text.ts";

/** Every message of the interface; the texts of validation problems are kept apart, by code. */
export const messages = {
  ...commonMessages,
  ...commandMessages,
  ...pageMessages,
  ...cardMessages,
  ...mapMessages,
  ...aboutMessages,
  ...exploreMessages,
  ...copyMessages,
  ...deckMessages,
  ...exportMessages,
  ...figuresMessages,
  ...legendMessages,
  ...linkMessages,
  ...matrixMessages,
  ...outlineMessages,
  ...pictureMessages,
  ...questionMessages,
  ...searchMessages,
  ...textMessages,
  ...tourMessages,
  ...typesMessages,
  ...viewMessages,
} as const satisfies Messages;

/** The key of a message. */
export type MessageKey = keyof typeof messages;
