import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const isSlow = ({ moduleId }: TestSpecification) => readFileSync(moduleId, "utf8").includes('from "fast-check"');

/** Tables before property tests: a mutant is gone with the first test that notices it, and tables are quicker. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => Number(isSlow(one)) - Number(isSlow(other)));
  }
}

/** Only what judges the domain: its own tests. */
export default defineConfig({
  test: {
    include: ["src/domain/**/*.test.ts"],
    setupFiles: ["tests/mutation/oneSeed.ts"],
    sequence: { sequencer: QuickFirst },
    isolate: false,
    testTimeout: 20_000,
  },
});
