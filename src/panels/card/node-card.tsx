import "../../i18n/late/facts.ts";
import type { Figure } from "../../core/atlas/schema.ts";
import { describeAmount } from "../../core/describe/describe-amount.ts";
import type { Language } from "../../i18n/text.ts";
import type { Translate } from "../../i18n/translate.ts";
import "../../i18n/late/card.ts";
import { For, type JSX, Show } from "solid-js";
import { connectionsOf } from "../../core/graph/connections.ts";
import { defaultDoers } from "../../core/graph/doers-of.ts";
import { languageTag } from "../../i18n/language-tag.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf, namesOf } from "../entity/name-of.ts";
import { NodeMark } from "../entity/node-mark.tsx";
import { CardActions } from "./card-actions.tsx";
import { Citation } from "./citation.tsx";
import { ClaimSection } from "./claim-section.tsx";
import { Lead } from "./lead.tsx";
import { NodeLink } from "./said-pieces.tsx";
import { TieRow } from "./tie-row.tsx";

/** The card of a node: what it is, the answer to who, what is said of it and where, what it is tied to. */
export function NodeCard(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const node = () => explorer.graph.getNodeAttribute(props.id, "node");
  const type = () => explorer.graph.getNodeAttribute(props.id, "type");
  const language = () => explorer.language();
  const other = () => (language() === "zh" ? "en" : "zh");
  const projects = () => explorer.graph.getNodeAttribute(props.id, "projects");
  const aliases = () => (node().alias?.[language()] ?? []).join(t()("common.listSeparator"));
  const inherited = () => (type().role === "leaf" ? defaultDoers(explorer.graph, props.id) : []);
  return (
    <>
      <p class="card-type">
        <NodeMark explorer={explorer} id={props.id} />
        <span>
          {type().label[language()]}
          <Show when={type().role !== "root" && projects().length > 0}>
            {" · "}
            {namesOf(explorer, projects())}
          </Show>
        </span>
      </p>
      <h2 class="card-heading">{node().label[language()]}</h2>
      <Show when={node().label[other()] !== node().label[language()]}>
        <p class="card-other" lang={languageTag(other())}>
          {node().label[other()]}
        </p>
      </Show>
      <Lead explorer={explorer} id={props.id} />
      <CardActions explorer={explorer} id={props.id} />
      <p class="card-note">{node().note[language()]}</p>
      <dl class="card-facts">
        <Show when={node().name}>{(name) => <Fact term={t()("card.name")}>{name()[language()]}</Fact>}</Show>
        <Show when={aliases()}>
          <Fact term={t()("card.alias")}>{aliases()}</Fact>
        </Show>
        <Show when={node().aim}>{(aim) => <Fact term={t()("card.aim")}>{aim()[language()]}</Fact>}</Show>
        <Show when={node().figure}>
          {(figure) => <Fact term={t()("card.figure")}>{describeFigure(figure(), language(), t())}</Fact>}
        </Show>
        <Show when={node().sameAs}>
          {(addresses) => (
            <Fact term={t()("evidence.sameAs")}>
              <For each={addresses()}>
                {(address) => (
                  <a class="same-as" href={address} target="_blank" rel="noopener noreferrer">
                    {hostAndName(address)} <span aria-hidden="true">↗</span>
                  </a>
                )}
              </For>
            </Fact>
          )}
        </Show>
        <Show when={inherited().length > 0}>
          <Fact term={t()("evidence.defaultFrom")}>
            <For each={[...new Set(inherited().map(({ from }) => from))]}>
              {(from) => <NodeLink explorer={explorer} id={from} name={nameOf(explorer, from)} />}
            </For>
          </Fact>
        </Show>
      </dl>
      <ClaimSection explorer={explorer} claim={node()} />
      <Connections explorer={explorer} id={props.id} />
      <Citation explorer={explorer} cited={props.id} />
    </>
  );
}

/** Where an address leads, short enough for a line: its host, and the last of its path. */
function hostAndName(address: string): string {
  const { host, pathname } = new URL(address);
  const name = pathname.split("/").findLast((step) => step !== "");
  return [host.replace(/^www\./, ""), ...(name === undefined ? [] : [decoded(name)])].join(" · ");
}

/** A step of an address as people read it; one that is none stays as it is. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function Fact(props: { term: string; children: JSX.Element }): JSX.Element {
  return (
    <>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

/** What a node is tied to, grouped by relation and direction, each tie as a sentence. */
function Connections(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const groups = () => connectionsOf(explorer.graph, props.id);
  return (
    <section class="card-section">
      <h3>
        {t()("card.connections")} <span class="count">{explorer.graph.degree(props.id)}</span>
      </h3>
      <Show when={groups().length > 0} fallback={<p class="muted">{t()("card.noConnections")}</p>}>
        <For each={groups()}>
          {(group) => (
            <>
              <h4>{group.relation[group.forward ? "label" : "inverse"][explorer.language()]}</h4>
              <ul class="tie-list">
                <For each={group.ties}>
                  {(tie) => (
                    <li>
                      <TieRow explorer={explorer} id={tie.id} own={props.id} />
                    </li>
                  )}
                </For>
              </ul>
            </>
          )}
        </For>
      </Show>
    </section>
  );
}

/** A figure in words: value, unit, kind, and when it is due. */
function describeFigure(figure: Figure, language: Language, t: Translate): string {
  const parts = [describeAmount(figure, language), t(`types.figureKind.${figure.kind}`)];
  if (figure.due) parts.push(`${t("card.due")} ${figure.due}`);
  return parts.join(" · ");
}
