import { deckMessages } from "../messages/deck.ts";
import { addMessages } from "../messages.ts";

addMessages(deckMessages);
