// What is needed on the page only where no worker does it: together, so that it comes as one.
export { loadSimplify } from "../../core/text/anchor/simplify.ts";
export { readOwnText } from "../../core/text/own/read-own-text.ts";
