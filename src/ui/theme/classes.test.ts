import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

it("no file of the interface is longer than 500 lines", () => {
  const files = readdirSync("src/ui", { recursive: true, encoding: "utf8" }).filter((path) => /\.(?:css|tsx?)$/u.test(path));
  const lines = (file: string) => readFileSync(`src/ui/${file}`, "utf8").split("\n").length;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => lines(file) > 500)).toEqual([]);
});

/** Style sheets load with the screen that needs them and then stay: two meanings of one class would meet. */
describe("class names", () => {
  it("belong to one folder of the interface, theme and print apart", () => {
    const homes = new Map<string, Set<string>>();
    const files = readdirSync("src/ui", { recursive: true, encoding: "utf8" });
    for (const file of files.filter((path) => path.endsWith(".css") && !/^theme|print\.css/u.test(path))) {
      const folder = file.split(/[/\\]/u)[0] ?? file;
      for (const [, name = ""] of readFileSync(`src/ui/${file}`, "utf8").matchAll(/(?:^|[},])\s*\.([\w-]+)(?=\s*[{,])/gmu))
        homes.set(name, (homes.get(name) ?? new Set()).add(folder));
    }
    expect(homes.size).toBeGreaterThan(200);
    expect([...homes].filter(([, folders]) => folders.size > 1).map(([name, folders]) => `${name}: ${[...folders].join(", ")}`)).toEqual([]);
  });
});
