import { evidenceMessages } from "../messages/evidence.ts";
import { addMessages } from "../messages.ts";

addMessages(evidenceMessages);
