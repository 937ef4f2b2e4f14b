import { exportMessages } from "../messages/export.ts";
import { addMessages } from "../messages.ts";

addMessages(exportMessages);
