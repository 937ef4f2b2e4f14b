import { test as base, expect, type Page } from "@playwright/test";

interface Options {
  /** Complaints that a story provokes on purpose; everything else the page complains about fails it. */
  expectedComplaints: RegExp;
}

interface Watch {
  complaints: readonly string[];
}

const isOurs = (url: string, origin: string): boolean =>
  ["data:", "blob:"].some((scheme) => url.startsWith(scheme)) || new URL(url).origin === origin;

const watchPage = async (page: Page, origin: string, complaints: string[]): Promise<void> => {
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  await page.exposeFunction("reportPolicyViolation", (text: string) => {
    complaints.push(`policy: ${text}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as { reportPolicyViolation?: (text: string) => void }).reportPolicyViolation;
      report?.(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
  // On the context's requests, so that those of workers and pop-ups count too.
  page.context().on("request", (request) => {
    if (!isOurs(request.url(), origin)) complaints.push(`foreign request: ${request.url()}`);
  });
};

/**
 * The `test` of every story: its page fails the story on a policy violation, an error, or a request to anybody else.
 * Open the page with `page.goto("./")` or `page.goto("./#…")`: it is served below the root of its host.
 */
export const test = base.extend<Options & { watch: Watch }>({
  expectedComplaints: [/(?!)/, { option: true }],
  watch: [
    async ({ page, baseURL, expectedComplaints }, use) => {
      const complaints: string[] = [];
      await watchPage(page, new URL(baseURL ?? "").origin, complaints);
      await use({ complaints });
      const unexpected = complaints.filter((text) => !expectedComplaints.test(text));
      expect(unexpected, "the page has nothing to complain about").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
