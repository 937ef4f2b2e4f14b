import type { Command } from "./command.ts";
import { checkCommand } from "./commands/check.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { formatCommand } from "./commands/format.ts";
import { indexCommand } from "./commands/index.ts";
import { layoutCommand } from "./commands/layout.ts";
import { newCommand } from "./commands/new.ts";
import { pictureCommand } from "./commands/picture.ts";
import { schemaCommand } from "./commands/schema.ts";

/** The commands of `npm run atlas`, in the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  formatCommand,
  indexCommand,
  layoutCommand,
  coverageCommand,
  pictureCommand,
  schemaCommand,
];
