import { figuresMessages } from "../messages/figures.ts";
import { addMessages } from "../messages.ts";

addMessages(figuresMessages);
