import { filterGroups } from "../view/filter-groups.ts";

/** The names of the parts that a link can have beside the groups of the filter. */
export const ownPartNames = [
  "atlas",
  "view",
  "part",
  "sort",
  "mode",
  "match",
  "sel",
  "focus",
  "path",
  "level",
  "arranged",
  "lens",
  "camera",
  "tour",
] as const;

/** The names of the parts that a link can have. */
export const linkPartNames = [...ownPartNames, ...filterGroups] as const;

/** The name of a part that a link can have. */
export type LinkPartName = (typeof linkPartNames)[number];

const named = `(?:${linkPartNames.join("|")})`;
const escapedSeparator = new RegExp(`%26(?:amp(?:;|%3B))*(?=${named}(?:=|%3D))`, "gi");
const escapedEquals = new RegExp(`((?:^|&)${named})%3D`, "gi");
/** What chat clients, mail programs and social networks add. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|msclkid|yclid|igshid|mc_[ce]id|spm|scm|from|scene|clicktime|enterid|isappinstalled|nsukey|wxshare_count|share\w*|sharefrom|ref|src)$/i;

/**
 * The parts of a hash, in its order, as they were before the link went through running text, chat and mail: separators
 * escaped for HTML or for an address are separators, what followed the link is no part of it, nor is what was added to
 * follow its readers. Never throws.
 */
export function linkParts(hash: string): readonly (readonly [name: string, value: string])[] {
  const text = hash
    .replace(/^#/, "")
    // Escaped twice or more often; no value of ours has a per cent sign.
    .replace(/%(?:25)+/g, "%")
    .replace(/&(?:(?:amp|#38|#x26);)+/gi, "&")
    .replace(escapedSeparator, "&")
    .replace(escapedEquals, "$1=");
  return [...new URLSearchParams(text)].flatMap(([name, value]) => {
    // Punctuation alone, after a last separator.
    const left = value !== "" || /[a-z\d]/i.test(name);
    return left && !tracking.test(name) ? [[withoutTail(name), withoutTail(value)] as const] : [];
  });
}

/** What can stand in a value of ours. */
const ours = /^[\w.,-]*/;
/** What begins a text that the link was followed by; with anything else the value itself is odd, and is told as it is. */
const following = /^(?:[\s?#]|[^ -~]|[^A-Za-z0-9]*$)/;
/** Zero-width blanks, marks of direction, soft hyphens and the byte order mark; a class of Unicode is slow to compile. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

function withoutTail(value: string): string {
  const visible = value.replace(invisible, "");
  const [own = ""] = ours.exec(visible) ?? [];
  const rest = visible.slice(own.length);
  const stripped = own.replace(/[.,]+$/, "");
  return stripped !== "" && following.test(rest) ? stripped : value;
}
