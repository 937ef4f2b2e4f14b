import { tourMessages } from "../messages/tour.ts";
import { addMessages } from "../messages.ts";

addMessages(tourMessages);
