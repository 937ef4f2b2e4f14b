import { createHash } from "node:crypto";

const directives = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "mailuo-template mailuo-picture mailuo-worker",
};

/**
 * The content-security policy of the built page: its own files, and of what stands in the page itself that which was
 * there at the build, by its fingerprint.
 */
export function contentPolicy(html: string): string {
  const inline: Record<string, string[]> = {
    "script-src": fingerprints(html, /<script>([\s\S]*?)<\/script>/g),
    "style-src": fingerprints(html, /<style>([\s\S]*?)<\/style>/g),
  };
  return Object.entries(directives)
    .map(([name, value]) => [name, value, ...(inline[name] ?? [])].join(" "))
    .join("; ");
}

function fingerprints(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(
    ([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
  );
}
