import { join, resolve } from "node:path";
import * as v from "valibot";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { withoutMark } from "../../src/core/atlas/without-mark.ts";
import { readText } from "../files/read-text.ts";
import { readAtlases } from "./read-atlases.ts";
import { siteAddress } from "./site-plugin.ts";

const text = v.object({ zh: v.string(), en: v.string() });

/** What of an atlas its citation is made of. */
const citedSchema = v.object({
  title: text,
  description: text,
  curators: text,
  version: v.string(),
  updated: v.string(),
  licence: v.object({ data: v.string(), prose: v.string() }),
  sources: v.array(v.object({ kind: v.string(), title: text, url: v.optional(v.string()) })),
});

type CitedAtlas = v.InferOutput<typeof citedSchema>;

/**
 * Names the atlas that opens by itself in the page's head, so that reference managers and search engines read its title,
 * curators, date and, where the build is told the site's address, where it is. Of a broken atlas it names nothing.
 */
export function citationPlugin(site: string | undefined): Plugin {
  let folder = resolve("data");
  return {
    name: "mailuo:citation",
    configResolved(config) {
      folder = resolve(config.root, "data");
    },
    transformIndexHtml: () => {
      const atlas = openedAtlas(folder);
      return atlas ? citationTags(atlas, site ? siteAddress(site).href : undefined) : [];
    },
  };
}

function openedAtlas(folder: string): CitedAtlas | undefined {
  const [first] = readAtlases(folder);
  const file = first && readText(join(folder, first.id, "graph.json"));
  if (!file?.ok) return undefined;
  try {
    const atlas = v.safeParse(citedSchema, JSON.parse(withoutMark(file.text)));
    return atlas.success ? atlas.output : undefined;
  } catch {
    return undefined;
  }
}

/** The title in the page's own language, which is Chinese, and the English one as its other name. */
function citationTags(atlas: CitedAtlas, address: string | undefined): HtmlTagDescriptor[] {
  const { title, description, curators, updated, licence } = atlas;
  const meta = (name: string, content: string, lang?: string): HtmlTagDescriptor => ({
    tag: "meta",
    attrs: { name, content, ...(lang !== undefined && { lang }) },
    injectTo: "head",
  });
  return [
    meta("citation_title", title.zh),
    meta("citation_author", curators.zh),
    meta("citation_publication_date", updated.replaceAll("-", "/")),
    meta("citation_language", "zh-Hans"),
    // Else they take what the page says of every atlas.
    meta("citation_abstract", description.zh),
    meta("citation_publisher", "脉络 Mailuo"),
    ...(address === undefined ? [] : [meta("citation_public_url", address)]),
    meta("DC.title", title.zh, "zh-Hans"),
    meta("DCTERMS.alternative", title.en, "en"),
    meta("DC.creator", curators.zh, "zh-Hans"),
    meta("DC.creator", curators.en, "en"),
    meta("DC.date", updated),
    meta("DC.type", "Dataset"),
    meta("DC.rights", `${licence.data}; ${licence.prose}`),
    ...(address === undefined ? [] : [meta("DC.identifier", address)]),
    {
      tag: "script",
      attrs: { type: "application/ld+json" },
      // No text of the atlas may end the element that it stands in.
      children: JSON.stringify(dataset(atlas, address)).replaceAll("<", "\\u003c"),
      injectTo: "head",
    },
  ];
}

/** The atlas as search engines for data know one; it is data to the browser, too, and runs under no policy for scripts. */
function dataset(atlas: CitedAtlas, address: string | undefined): object {
  const inBoth = ({ zh, en }: { zh: string; en: string }) => [
    { "@language": "zh-Hans", "@value": zh },
    { "@language": "en", "@value": en },
  ];
  const [article] = atlas.sources.filter(({ kind }) => kind === "primary");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: inBoth(atlas.title),
    description: inBoth(atlas.description),
    creator: { "@type": "Organization", name: inBoth(atlas.curators) },
    version: atlas.version,
    dateModified: atlas.updated,
    inLanguage: ["zh-Hans", "en"],
    license: [atlas.licence.data, atlas.licence.prose].map((id) => `https://spdx.org/licenses/${id}.html`),
    isAccessibleForFree: true,
    ...(address !== undefined && { url: address }),
    ...(article && {
      isBasedOn: {
        "@type": "CreativeWork",
        name: inBoth(article.title),
        ...(article.url !== undefined && { url: article.url }),
      },
    }),
  };
}
