import { shareMessages } from "../messages/share.ts";
import { addMessages } from "../messages.ts";

addMessages(shareMessages);
