import { outlineMessages } from "../messages/outline.ts";
import { addMessages } from "../messages.ts";

addMessages(outlineMessages);
