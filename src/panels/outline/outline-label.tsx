import { type JSX, Match, Show, Switch } from "solid-js";
import { sentencesOf } from "../../core/graph/claims.ts";
import type { OutlineItem } from "../../core/outline/outline.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark, NodeMark } from "../entity/node-mark.tsx";

/** What a line of the outline is called: a group by its type, a node by its label and what it is to the one above. */
export function OutlineLabel(props: { explorer: Explorer; item: OutlineItem }): JSX.Element {
  const { explorer } = props;
  const { item } = props;
  if (item.kind === "rest") {
    return <span class="outline-rest">{explorer.t("outline.rest", { count: item.children.length })}</span>;
  }
  if (item.kind === "group") {
    return (
      <span class="outline-group">
        {explorer.graph.getAttribute("vocabulary").type(item.type).plural[explorer.language()]}
      </span>
    );
  }
  const {
    node,
    type: { role },
  } = explorer.graph.getNodeAttributes(item.id);
  const basis = item.kind === "tie" ? explorer.graph.getEdgeAttribute(item.key, "edge").basis : node.basis;
  const relation = () =>
    item.kind === "tie" &&
    explorer.graph.getAttribute("vocabulary").relation(item.relation)[item.forward ? "label" : "inverse"][
      explorer.language()
    ];
  return (
    <>
      <NodeMark explorer={explorer} id={item.id} />
      <Show when={relation()}>{(word) => <span class="outline-relation">{word()} </span>}</Show>
      <span class={`outline-name outline-${role}`}>{node.label[explorer.language()]}</span>
      <Show when={basis !== "stated"}>
        <span class="outline-basis">
          {" "}
          <BasisMark basis={basis} />
          {explorer.t(`types.basis.${basis}`)}
        </span>
      </Show>
    </>
  );
}

/** What else is said of a line of the outline: how many nodes a group has, how many ties a node. */
export function OutlineDetail(props: { explorer: Explorer; item: OutlineItem; faded: boolean }): JSX.Element {
  const { explorer } = props;
  return (
    <Switch>
      <Match when={props.item.kind === "group" && props.item}>
        {(group) => (
          <span class="outline-count">{explorer.t("outline.nodesIn", { count: group().count })}</span>
        )}
      </Match>
      <Match when={props.item.kind === "node" && props.item}>
        {(node) => {
          const count = () => explorer.graph.degree(node().id);
          const words = () => explorer.t("outline.ties", { count: count() });
          return (
            <>
              <span aria-hidden="true" title={words()}>
                {count()}
              </span>
              <span class="visually-hidden">
                {[words(), ...(props.faded ? [explorer.t("outline.outside")] : [])].join(
                  explorer.t("common.listSeparator"),
                )}
              </span>
            </>
          );
        }}
      </Match>
    </Switch>
  );
}

/** What stands beside a line of the outline where there is room: its note, its basis, its sentences. */
export function OutlineColumns(props: { explorer: Explorer; item: OutlineItem }): JSX.Element {
  const { explorer, item } = props;
  if (item.kind === "group" || item.kind === "rest") return undefined;
  const node = explorer.graph.getNodeAttribute(item.id, "node");
  const claim = item.kind === "tie" ? explorer.graph.getEdgeAttribute(item.key, "edge") : node;
  const note = () => (claim.note ?? node.note)[explorer.language()];
  const sentences = sentencesOf(explorer.graph, item.key).join(" ");
  return (
    <>
      <span class="tree-column is-note" title={note()}>
        {note()}
      </span>
      <span class="tree-column">
        <BasisMark basis={claim.basis} />
        {explorer.t(`types.basis.${claim.basis}`)}
      </span>
      <span class="tree-column" title={sentences}>
        {sentences}
      </span>
    </>
  );
}

/** The names of these columns, for the eye: every line is told by itself. */
export function OutlineHeads(props: { explorer: Explorer }): JSX.Element {
  const { t } = props.explorer;
  return (
    <div class="tree-heads" aria-hidden="true">
      <span>{t("outline.column.label")}</span>
      <span>{t("outline.column.note")}</span>
      <span>{t("outline.column.basis")}</span>
      <span>{t("outline.column.sentences")}</span>
      <span>{t("outline.column.ties")}</span>
    </div>
  );
}
