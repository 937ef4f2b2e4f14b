import { exploreMessages } from "../messages/explore.ts";
import { addMessages } from "../messages.ts";

addMessages(exploreMessages);
