import "../../i18n/late/intro.ts";
import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { startTour } from "../../state/reader-actions.ts";
import { Icon, IconButton } from "../../ui/icon.tsx";
import { thenFocus } from "../../ui/then-focus.ts";
import { Unfold } from "../../ui/unfold.tsx";
import { QuestionList } from "../view/question-list.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";
import { standfirst } from "./standfirst.ts";

/**
 * Where to begin: three questions and the tour, until it is put away; where the header has no room, also what this is.
 * It lies on the stage as long as nothing is chosen, so that the whole map makes room for it.
 */
export function Intro(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <section class="intro" data-lasting="" aria-label={explorer.t("intro.name")}>
      <p class="intro-what">
        <strong>{explorer.atlas.graph.title[explorer.language()]}</strong>
        <span class="muted">{standfirst(explorer)}</span>
      </p>
      <Unfold
        class="intro-questions"
        buttonClass="quiet-button"
        face={
          <>
            {explorer.t("intro.questions")}
            <Icon name="unfold" />
          </>
        }
      >
        <QuestionList explorer={explorer} />
      </Unfold>
      <Show when={(explorer.atlas.tours?.tours ?? []).length > 0}>
        <button type="button" class="quiet-button intro-tour" onClick={() => startTour(explorer)}>
          <Icon name="present" />
          {explorer.t("intro.tour")}
        </button>
      </Show>
      <IconButton
        icon="close"
        class="intro-close"
        label={explorer.t("intro.dismiss")}
        onPress={() => thenFocus(() => explorer.putIntroAway(), viewPanelId)}
      />
    </section>
  );
}
