/**
 * Mutation testing of the judge: `npm run mutation`, one folder with `npm run mutation -- --mutate 'src/domain/play/!(*.test).ts'`.
 * A glob leaves the tests out; globs are separated by commas, so braces do not work; a glob that names nothing is no error for Stryker: look at the table.
 * Every mutant is a small error in the domain that some test has to notice.
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  mutate: ["src/domain/**/*.ts", "!src/domain/**/*.test.ts", "!src/domain/testing/**"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "coverage/mutation/report.json" },
  thresholds: { high: 90, low: 80, break: 80 },
  // What the tests of the domain do not read need not be copied. The tsconfig must not be: Stryker reads it with an interface that TypeScript 7 no longer has.
  ignorePatterns: ["tsconfig.json", "assets", "dist", "docs", "scenarios", "coverage", "test-results", "tests/browser"],
  tempDirName: "coverage/mutation/sandbox",
};
