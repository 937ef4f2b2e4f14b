import { aboutMessages } from "../messages/about.ts";
import { addMessages } from "../messages.ts";

addMessages(aboutMessages);
