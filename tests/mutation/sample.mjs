// One line in N of the domain, for an estimate in minutes: npm run mutation -- --mutate "$(node tests/mutation/sample.mjs 10)"
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const every = Number(process.argv[2] ?? 10);
const lines = readdirSync("src/domain", { recursive: true, encoding: "utf8" })
  .map((file) => join("src/domain", file))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("/testing/"))
  .sort()
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((_text, at) => `${file}:${at + 1}-${at + 1}`),
  );
console.log(lines.filter((_line, at) => at % every === Math.floor(every / 2)).join(","));
