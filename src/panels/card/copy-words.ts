import "../../i18n/late/card.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { CopyWords } from "../../ui/copy-button.tsx";

/** What a button says that copies something other than a table. */
export function copyWords({ t }: Pick<Explorer, "t">, label: "copy.citation" | "copy.sentences"): CopyWords {
  return { label: t(label), copied: () => t("copy.done"), failed: t("copy.failed") };
}
