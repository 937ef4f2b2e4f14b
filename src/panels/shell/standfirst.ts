import type { Language } from "../../core/atlas/vocabulary.ts";
import { countClaims } from "../../core/graph/claims.ts";
import type { Explorer } from "../../state/explorer.ts";

/** In one line whose text the atlas is about, of when, how much is claimed of it, and that it is nobody's official word. */
export function standfirst({ atlas, graph, language, t }: Explorer): string {
  const source = atlas.graph.sources.find(({ kind }) => kind === "primary");
  const author = source?.author?.[language()] ?? source?.publisher[language()];
  const claims = countClaims(graph);
  if (author === undefined) return t("intro.lineAlone", { claims });
  const date = source?.published === undefined ? "" : monthOf(source.published, language());
  return date === "" ? t("intro.lineUndated", { author, claims }) : t("intro.line", { author, date, claims });
}

/** Month and year of a date, or the year where no month is given. */
function monthOf(published: string, language: Language): string {
  const [year = "", month] = published.split("-");
  if (month === undefined) return year;
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`${year}-${month}-01T00:00:00Z`));
}
