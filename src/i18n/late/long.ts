import { longMessages } from "../messages/long.ts";
import { addMessages } from "../messages.ts";

addMessages(longMessages);
