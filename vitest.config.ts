import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [solid({ ssr: false })],
  resolve: { conditions: ["browser", "development"] },
  test: {
    environment: "node",
    include: ["{src,tools,tests}/**/*.test.{ts,tsx}"],
    testTimeout: 15_000,
  },
});
