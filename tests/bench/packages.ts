import { execFileSync } from "node:child_process";
import { row, type Rows } from "./rows.ts";

interface Made {
  readonly seconds: number;
  readonly packages: readonly { readonly id: string; readonly bytes: number }[];
}

/** Two minutes for everything in every standard. */
const BAR_SECONDS = 120;
const MEGABYTE = 1_000_000;

/** Makes every package for learning systems, with the build that they come from. */
export function packagesBench(say: (text: string) => void): Rows {
  say("packages: every case, the refreshers and the course, in every standard");
  const printed = execFileSync("npx", ["tsx", "src/cli/package/main.ts", "--all", "--flits", "--for", "all", "--json"], { maxBuffer: 10 * MEGABYTE });
  const { seconds, packages } = JSON.parse(printed.toString("utf8")) as Made;
  const largest = (of: readonly Made["packages"][number][]) => Math.max(...of.map(({ bytes }) => bytes)) / MEGABYTE;
  return {
    count: row(packages.length, "packages"),
    all: row(seconds, "s", { atMost: BAR_SECONDS }),
    largestCase: row(largest(packages.filter(({ id }) => id !== "cursus")), "MB"),
    course: row(largest(packages.filter(({ id }) => id === "cursus")), "MB"),
  };
}
