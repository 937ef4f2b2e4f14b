import { textMessages } from "../messages/text.ts";
import { addMessages } from "../messages.ts";

addMessages(textMessages);
