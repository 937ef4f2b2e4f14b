import type { OrganClaim } from "../../core/graph/organ-claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";

/** What a claim about an organ is called in its project's row: the strand or measure that makes it, or the project as a whole. */
export function claimName(explorer: Explorer, { source, project }: OrganClaim): string {
  return source === project ? explorer.t("matrix.whole") : nameOf(explorer, source);
}
