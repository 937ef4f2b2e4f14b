import { describeFilter } from "../../core/describe/describe-filter.ts";
import { describeFocus } from "../../core/describe/describe-focus.ts";
import { describePath } from "../../core/describe/describe-path.ts";
import { describeSelection } from "../../core/describe/describe-selection.ts";
import { isFiltering } from "../../core/view/filter.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import { roleNames } from "../../core/vocabulary/role-names.ts";
import { formatMessage } from "../../i18n/format.ts";
import { tableMessages } from "../../i18n/late/tables.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import { lensClassName } from "../../scene/lens/lens-scene.ts";
import type { Explorer } from "../../state/explorer.ts";
import { filterOfPicture, type OneWhat, type PictureWhat, projectOf } from "./picture-what.ts";

/** The title of a picture where the reader gives none: the atlas's, or the name of what alone is chosen. */
export function pictureTitle(explorer: Explorer, what: PictureWhat, language: Language): string {
  const { atlas, graph } = explorer;
  const title = atlas.graph.title[language];
  if (what === "view" && !isDrawn(explorer.view()))
    return [formatMessage(messages[`view.${explorer.view()}`], language), title].join(" · ");
  if (what !== "selection") return projectTitle(explorer, what, title, language);
  const labelOf = (id: string) => graph.getNodeAttribute(id, "node").label[language];
  const path = explorer.shownPath();
  if (path) {
    const [first, last] = [path.nodes.at(0), path.nodes.at(-1)];
    if (first !== undefined && last !== undefined) return `${labelOf(first)} → ${labelOf(last)}`;
  }
  const chosen = explorer.selected();
  const [only] = chosen.length > 0 ? chosen : [explorer.focus()?.id];
  return only !== undefined && chosen.length < 2 && graph.hasNode(only) ? labelOf(only) : title;
}

/** The title of a picture of one project: its name, and before a title that the reader gives. */
export function projectTitle(
  { graph }: Pick<Explorer, "graph">,
  what: PictureWhat | OneWhat,
  title: string,
  language: Language,
  typed = false,
): string {
  const project = projectOf(what);
  if (project === undefined) return title;
  const name = graph.getNodeAttribute(project, "node").label[language];
  return typed && title.trim() !== "" ? `${name} · ${title}` : name;
}

/**
 * What the name of a file is made of: its title, what it shows where the title does not say it, the language and page that
 * it has, and of when it is.
 */
export function pictureFileName(
  { atlas }: Pick<Explorer, "atlas">,
  what: PictureWhat | OneWhat,
  title: string,
  language: Language,
  page: string,
): readonly string[] {
  const shown =
    what === "view" || what === "selection" || what === "series" || what === "deck" || what === "overview";
  const said = shown
    ? [formatMessage(messages[`export.file.${what}`], language, {}, roleNames(atlas.vocabulary, language))]
    : [];
  const whole = atlas.graph.title[language];
  const of = projectOf(what) !== undefined && !title.includes(whole) ? [whole] : [];
  return [title, ...said, ...of, language, page, atlas.graph.updated];
}

/** What a picture shows, in words: what is chosen, the neighbourhood, the filter. Empty where it shows everything. */
export function pictureCaption(explorer: Explorer, what: PictureWhat, language: Language): string {
  const { graph } = explorer;
  const path = explorer.shownPath();
  const focus = explorer.focus();
  const said: string[] = [];
  if (what === "selection" || what === "view") {
    if (path) said.push(describePath(graph, path, language).summary);
    else if (what === "selection" && explorer.selected().length > 0)
      said.push(describeSelection(graph, explorer.selected(), language).summary);
    if (focus && (what === "view" || said.length === 0)) said.push(describeFocus(graph, focus, language));
  }
  const { view, part } = explorer.link();
  if (what === "view" && view === "matrix")
    said.push(
      formatMessage(
        tableMessages[`matrix.caption.${part === "organs" ? part : "institutions"}`],
        language,
        {},
        roleNames(explorer.atlas.vocabulary, language),
      ),
    );
  const lens = explorer.lens();
  if (lens && (what !== "view" || isDrawn(view))) {
    said.push(formatMessage(messages[`lens.caption.${lens.by}`], language));
    const lit = lens.only && lensClassName(lens.by, lens.only, language);
    if (lit) said.push(formatMessage(messages["lens.caption.only"], language, { what: lit }));
  }
  const filter = filterOfPicture(explorer, what);
  if (isFiltering(filter)) said.push(describeFilter(graph, filter, language));
  return said.join(language === "zh" ? "" : " ");
}

/**
 * Where the graph of a picture comes from, and of when it is; with the atlas's name where the title does not say it, and
 * then without that of the text, which it repeats: a slide has one line for it.
 */
export function pictureSource({ atlas }: Pick<Explorer, "atlas">, what: OneWhat, language: Language): string {
  const primary = atlas.graph.sources.find(({ kind }) => kind === "primary");
  const title = what === "selection" || projectOf(what) !== undefined ? [atlas.graph.title[language]] : [];
  if (!primary) return title.join("");
  const text = title.length > 0 ? undefined : primary.title[language];
  const name = [primary.author?.[language], text, primary.published].filter(Boolean).join(" · ");
  const params = { source: name, date: atlas.graph.updated };
  return [...title, formatMessage(messages["export.sourceLine"], language, params)].join(" · ");
}
