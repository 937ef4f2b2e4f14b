import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * Tells those who show a link where the page and its picture are: both have to be whole addresses, so only where the
 * build is told the site's own, such as `https://example.org/atlas/`. Without it the links carry no picture.
 */
export function sitePlugin(site: string | undefined): Plugin {
  return {
    name: "mailuo:site",
    transformIndexHtml: () => (site ? siteTags(siteAddress(site)) : []),
  };
}

/** The address of the page; a folder's ends with a stroke, with or without which it may be given. */
export function siteAddress(site: string): URL {
  const address = URL.canParse(site) ? new URL(site) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(
      `MAILUO_SITE is "${site}", which is no address of a page. Give it whole, such as https://example.org/atlas/`,
    );
  if (!/\/$|\.html?$/.test(address.pathname)) address.pathname += "/";
  return address;
}

function siteTags(address: URL): HtmlTagDescriptor[] {
  const tag = (tag: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag,
    attrs,
    injectTo: "head",
  });
  const property = (name: string, content: string) => tag("meta", { property: `og:${name}`, content });
  return [
    tag("link", { rel: "canonical", href: address.href }),
    property("url", address.href),
    property("image", new URL("social.png", address).href),
    property("image:width", "1200"),
    property("image:height", "630"),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}
