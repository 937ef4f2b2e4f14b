import type { AtlasNode, Text } from "../../src/core/atlas/schema.ts";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { languageTag } from "../../src/i18n/language-tag.ts";
import { translator } from "../../src/i18n/translate.ts";
import { palette } from "../../src/scene/looks/palette.ts";
import { sayFigure } from "../../src/scene/words/say-figure.ts";
import { claimAnchor } from "./anchors.ts";
import { type Html, type HtmlPart, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { renderBasis, renderEvidence, renderInference } from "./render-evidence.ts";
import { renderMarks } from "./render-marks.ts";
import type { ReportClaim, ReportGroup, ReportNode } from "./report.ts";

/** Every node, in both languages, with its evidence and its ties. */
export function renderNodes(context: PageContext): Html {
  const { report, voice } = context;
  return html`<section class="chapter" id="by-node" aria-labelledby="by-node-title">
    <h2 id="by-node-title">${voice.say("report.byNode")}</h2>
    ${report.groups.map((group) => renderGroup(group, context))}
  </section>`;
}

/** What a group of nodes is called: by its project or by its type. */
export function groupTitle({ heading }: ReportGroup, { report, voice }: PageContext): string {
  if ("type" in heading) return voice.own(heading.type.plural);
  return voice.own(report.graph.getNodeAttribute(heading.project, "node").label);
}

function renderGroup(group: ReportGroup, context: PageContext): Html {
  const { anchor, heading, nodes } = group;
  const hue = "hue" in heading ? `hue-${heading.hue % palette("light").hues.length}` : "hue-none";
  return html`<section class="group ${hue}" id="${anchor}" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${groupTitle(group, context)}</h3>
    ${nodes.map((node) => renderNode(node, context))}
  </section>`;
}

function renderNode(item: ReportNode, context: PageContext): Html {
  const { voice } = context;
  const { node, anchor, ties, others } = item;
  const type = context.report.graph.getNodeAttribute(node.id, "type");
  return html`<article class="node node-${type.role}" id="${anchor}" aria-labelledby="${anchor}-title">
    <div class="node-head">
      <h4 id="${anchor}-title">${voice.own(node.label)} ${voice.other(node.label)}</h4>
      <p class="facts">${voice.own(type.label)} <code>${node.id}</code></p>
    </div>
    <dl class="fields">${fields(item, context)}
      ${field(
        voice.say("report.evidence"),
        html`<div class="rests">${renderBasis(node, voice)} ${renderEvidence(node, context)}</div>${renderInference(node, context)}`,
      )}
    </dl>
    ${ties.length > 0 && html`<h5>${voice.say("report.outgoing")}</h5><ul class="ties">${ties.map((tie) => renderTie(tie, node, context))}</ul>`}
    ${others.length > 0 && html`<h5>${voice.say("report.incoming")}</h5><ul class="ties others">${others.map(({ anchor: at, said }) => html`<li><a href="#${at}">${voice.own(said)}</a></li>`)}</ul>`}
    ${renderMarks(voice)}
  </article>`;
}

function fields({ node, wholes, doers }: ReportNode, context: PageContext): HtmlPart {
  const { voice, report } = context;
  const { name, alias, note, aim, figure } = node;
  const both = (text: Text) => html`<p>${voice.own(text)}</p><p>${voice.other(text)}</p>`;
  const link = (id: string, at: number) =>
    html`${at > 0 && voice.word("common.listSeparator")}<a href="#${claimAnchor(id)}">${voice.own(report.graph.getNodeAttribute(id, "node").label)}</a>`;
  const links = (ids: readonly string[]) => html`<p>${ids.map(link)}</p>`;
  const translate = translator(voice.language);
  return [
    name && field(voice.word("card.name"), both(name)),
    alias && field(voice.word("card.alias"), renderAliases(alias)),
    field(voice.word("card.note"), both(note)),
    aim && field(voice.word("card.aim"), both(aim)),
    figure && field(voice.word("card.figure"), html`<p>${sayFigure(figure, voice.language, translate)}</p>`),
    wholes.length > 0 && field(voice.say("report.partOf"), links(wholes)),
    doers.length > 0 && field(voice.word("card.doer"), links(doers.map(({ institution }) => institution))),
  ];
}

function renderAliases(alias: NonNullable<AtlasNode["alias"]>): HtmlPart {
  return languages.flatMap((language) =>
    (alias[language] ?? []).map((text) => html`<p lang="${languageTag(language)}">${text}</p>`),
  );
}

function field(name: string, content: HtmlPart): Html {
  return html`<div class="field"><dt>${name}</dt><dd>${content}</dd></div>`;
}

function renderTie(tie: ReportClaim, node: AtlasNode, context: PageContext): Html {
  const { voice } = context;
  const { claim, said, note, anchor } = tie;
  const sameAsNode = claim.evidence === node.evidence;
  return html`<li class="claim claim-${claim.basis}" id="${anchor}">
    <p class="said">${voice.own(said)} ${voice.other(said)}</p>
    ${note && html`<p class="note">${voice.own(note)} ${voice.other(note)}</p>`}
    ${
      sameAsNode
        ? html`<p class="rests">${voice.say("report.asNode")}</p>`
        : html`<div class="rests">${renderBasis(claim, voice)} ${renderEvidence(claim, context)}</div>${renderInference(claim, context)}`
    }
  </li>`;
}
