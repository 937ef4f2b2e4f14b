import { For, type JSX, Show } from "solid-js";
import { defaultDoers } from "../../core/graph/default-doers.ts";
import { languageTag } from "../../i18n/language-tag.ts";
import { sayFigure } from "../../scene/say-figure.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf, namesOf } from "../thing/name-of.ts";
import { AllClaims } from "./all-claims.tsx";
import { CardActions } from "./card-actions.tsx";
import { ClaimSection } from "./claim-section.tsx";
import { Connections } from "./connections.tsx";
import { CopyCitation } from "./copy-citation.tsx";
import { SelectMore } from "./select-more.tsx";

/** The card of a node. */
export function NodeCard(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const node = () => explorer.graph.getNodeAttribute(props.id, "node");
  const language = () => explorer.language();
  const other = () => (language() === "zh" ? "en" : "zh");
  const projects = () => explorer.graph.getNodeAttribute(props.id, "projects");
  const aliases = () => (node().alias?.[language()] ?? []).join(t()("common.listSeparator"));
  return (
    <>
      <p class="card-type">
        {t()(`types.node.${node().type}`)}
        <Show when={node().type !== "project" && projects().length > 0}>
          {" · "}
          {namesOf(explorer, projects())}
        </Show>
      </p>
      <h2 class="card-heading">{node().label[language()]}</h2>
      <p class="card-other" lang={languageTag(other())}>
        {node().label[other()]}
      </p>
      <CardActions explorer={explorer} id={props.id} />
      <p class="card-note">{node().note[language()]}</p>
      <dl class="card-facts">
        <Show when={node().name}>
          {(name) => (
            <>
              <dt>{t()("card.name")}</dt>
              <dd>{name()[language()]}</dd>
            </>
          )}
        </Show>
        <Show when={aliases()}>
          <dt>{t()("card.alias")}</dt>
          <dd>{aliases()}</dd>
        </Show>
        <Show when={node().aim}>
          {(aim) => (
            <>
              <dt>{t()("card.aim")}</dt>
              <dd>{aim()[language()]}</dd>
            </>
          )}
        </Show>
        <Show when={node().figure}>
          {(figure) => (
            <>
              <dt>{t()("card.figure")}</dt>
              <dd>{sayFigure(figure(), language(), t())}</dd>
            </>
          )}
        </Show>
        <Show when={node().type === "measure" && defaultDoers(explorer.graph, props.id).length > 0}>
          <dt>{t()("card.doer")}</dt>
          <dd>
            <For each={defaultDoers(explorer.graph, props.id)}>
              {(doer) => (
                <span>
                  <button type="button" class="link-button" onClick={() => explorer.select(doer.institution)}>
                    {nameOf(explorer, doer.institution)}
                  </button>{" "}
                  <span class="muted">{t()("card.doerFrom", { from: nameOf(explorer, doer.from) })}</span>
                </span>
              )}
            </For>
          </dd>
        </Show>
      </dl>
      <ClaimSection explorer={explorer} claim={node()} />
      <Connections explorer={explorer} id={props.id} />
      <AllClaims explorer={explorer} id={props.id} />
      <SelectMore explorer={explorer} id={props.id} />
      <CopyCitation explorer={explorer} id={props.id} />
    </>
  );
}
