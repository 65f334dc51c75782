import { defineConfig } from "vitest/config";

/** Only what judges the domain: its own tests. The file that runs first gives property tests one seed, so that a score comes back. */
export default defineConfig({
  test: {
    include: ["src/domain/**/*.test.ts"],
    setupFiles: ["tests/mutation/oneSeed.ts"],
    isolate: false,
    testTimeout: 20_000,
  },
});
