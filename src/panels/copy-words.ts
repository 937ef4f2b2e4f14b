import type { MessageKey } from "../i18n/messages.ts";
import type { Explorer } from "../state/explorer.ts";
import type { CopyWords } from "../ui/copy-button.tsx";

/** What a button says that copies something. */
export function copyWords(
  { t }: Pick<Explorer, "t">,
  label: MessageKey & `explore.copy${string}`,
): CopyWords {
  return { label: t(label), copied: t("explore.copied"), failed: t("explore.copyFailed") };
}
