import { questionMessages } from "../messages/question.ts";
import { addMessages } from "../messages.ts";

addMessages(questionMessages);
