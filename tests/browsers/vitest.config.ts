import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/browsers/*.browser.ts"],
    // Only a hang reaches them.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
