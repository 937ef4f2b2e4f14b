import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { fontPlugin } from "./tools/build/font-plugin.ts";

export default defineConfig({
  // Without the Solid plugin memos do not update, not even in Node.
  plugins: [solid({ ssr: false }), fontPlugin()],
  resolve: { conditions: ["browser", "development"] },
  test: {
    environment: "node",
    setupFiles: ["tests/support/all-messages.ts"],
    include: ["{src,tools,tests}/**/*.test.{ts,tsx,mjs}"],
    // A limit that only a hang reaches, on a busy machine too: LibreOffice prints decks in some of them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Bringing every module anew for each file took as long as the tests; what is stubbed is given back after each.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    maxWorkers: "100%",
  },
});
