import { readFileSync } from "node:fs";
import { contentPolicy } from "../../tools/build/content-policy.ts";
import { expect, test } from "./support/page.ts";

test("the built page opens from any folder, under its policy, without a violation or a foreign request", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.waitForLoadState("networkidle");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", contentPolicy(await (await page.request.get("./")).text()));
});

test("the list of atlases and each of their files can be fetched, and what is not there is not the page", async ({
  page,
}) => {
  const atlases: { id: string; files: string[] }[] = await (
    await page.request.get("./data/atlases.json")
  ).json();
  expect(atlases.length).toBeGreaterThan(0);
  for (const { id, files } of atlases)
    for (const file of files) {
      const response = await page.request.get(`./data/${id}/${file}`);
      expect(response.status(), `${id}/${file}`).toBe(200);
      await response.json();
    }
  expect((await page.request.get("./data/no-such-atlas/graph.json")).status()).toBe(404);
});

test("the notices of the libraries in the page come with it, and the page leads to them", async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "关于" }).click();
  const address = await page.getByRole("link", { name: "所用程序库的许可" }).getAttribute("href");
  const notices = await (await page.request.get(address ?? "")).text();
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  // Of types alone nothing is in the page.
  const bundled = Object.keys(dependencies).filter((name) => !name.endsWith("-types"));
  expect(bundled.length).toBeGreaterThan(5);
  for (const name of bundled) expect(notices).toContain(name);
  expect(notices.match(/Permission is hereby granted|Redistribution and use/g)?.length).toBeGreaterThan(5);
});

test.describe("where a script tries what the policy forbids", () => {
  test.use({ expectedComplaints: /^policy: |^console: .*(Trusted|Content Security Policy)/ });

  test("markup from a string and a policy of its own are refused", async ({ page, watch }) => {
    await page.goto("./");
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    const outcome = await page.evaluate(async () => {
      const attempt = (run: () => unknown): string => {
        try {
          run();
          return "done";
        } catch {
          return "refused";
        }
      };
      type Factory = { createPolicy(name: string, rules: object): unknown };
      const factory = (globalThis as unknown as { trustedTypes: Factory }).trustedTypes;
      // In a task of its own: what is evaluated from outside may itself evaluate.
      const evaluated = await new Promise<string>((resolve) =>
        setTimeout(() => resolve(attempt(() => new Function("return 1")()))),
      );
      return {
        evaluated,
        markup: attempt(() => Reflect.set(document.createElement("p"), "innerHTML", "<b>x</b>")),
        newPolicy: attempt(() => factory.createPolicy("anybody", {})),
        templatePolicy: attempt(() => factory.createPolicy("mailuo-template", {})),
      };
    });
    expect(outcome).toEqual({
      evaluated: "refused",
      markup: "refused",
      newPolicy: "refused",
      templatePolicy: "refused",
    });
    await expect.poll(() => watch.complaints.join("\n")).toMatch(/^policy: /m);
  });
});
