import "../../i18n/late/card.ts";
import type { JSX } from "solid-js";
import { formatMessage } from "../../i18n/format.ts";
import { stepsMessages } from "../../i18n/messages/development.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { stepToCopy } from "./step-to-copy.ts";

/** On the development page only: copies what is seen as a step for `tours.json`, its texts still to be written. */
export default function CopyStep(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const say = (key: keyof typeof stepsMessages) => formatMessage(stepsMessages[key], explorer.language());
  return (
    <CopyButton
      words={{
        label: say("steps.copy"),
        copied: () => say("steps.copied"),
        failed: explorer.t("copy.failed"),
      }}
      text={() => stepToCopy(explorer)}
    />
  );
}
