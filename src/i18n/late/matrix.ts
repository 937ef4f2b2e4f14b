import { matrixMessages } from "../messages/matrix.ts";
import { addMessages } from "../messages.ts";

addMessages(matrixMessages);
