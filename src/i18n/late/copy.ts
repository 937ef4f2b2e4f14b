import { copyMessages } from "../messages/copy.ts";
import { addMessages } from "../messages.ts";

addMessages(copyMessages);
