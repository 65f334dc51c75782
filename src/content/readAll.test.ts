import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "./limits.ts";
import { filesOn } from "./node/files.ts";
import type { Files } from "./files.ts";
import { readAll } from "./readAll.ts";

const told = (files: Files) => readAll(files).diagnostics.map(({ code, file, line, column, message }) => `${code} ${file}:${line}:${column} ${message}`);

describe("a folder from anywhere", () => {
  it("a file that cannot be opened is told, and the others are read", () => {
    const files: Files = {
      list: () => ["a.yaml", "b.yaml", "c.plan.yaml"],
      read: (path) => {
        if (path !== "b.yaml") throw new Error("EACCES");
        return "a: 1";
      },
    };
    expect(told(files)).toEqual(["WH004 c.plan.yaml:1:1 Dit bestand kan niet worden geopend.", "WH004 a.yaml:1:1 Dit bestand kan niet worden geopend."]);
    expect([...readAll(files).sources.keys()]).toEqual(["b.yaml"]);
  });

  it("files beyond the limit are not read, and that is told once", () => {
    const paths = Array.from({ length: LIMITS.files + 5 }, (_, at) => `${at}.yaml`);
    let opened = 0;
    const files: Files = { list: () => paths, read: () => (opened++, "a: 1") };
    expect(told(files)).toEqual([`WH004 ${LIMITS.files}.yaml:1:1 Er staan meer dan 2.000 bestanden in de map. Vanaf hier is niets gelezen.`]);
    opened = 0;
    readAll(files);
    expect(opened).toBe(LIMITS.files);
  });

  describe("on disk", () => {
    let root = "";
    beforeAll(() => {
      root = mkdtempSync(join(tmpdir(), "wh-folder-"));
      writeFileSync(join(root, "secret.txt"), "geheim: 1");
      mkdirSync(join(root, "pack", ...Array.from({ length: LIMITS.folders + 1 }, () => "in")), { recursive: true });
      writeFileSync(join(root, "pack", "a.yaml"), "a: 1");
      writeFileSync(join(root, "pack", "large.yaml"), `a: ${"x".repeat(3_000_000)}`);
      writeFileSync(join(root, "pack", "latin.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
      writeFileSync(join(root, "pack", ...Array.from({ length: LIMITS.folders + 1 }, () => "in"), "deep.yaml"), "a: 1");
      symlinkSync(join(root, "secret.txt"), join(root, "pack", "link.yaml"));
      symlinkSync(join(root, "pack"), join(root, "pack", "round.yaml"));
    });
    afterAll(() => {
      rmSync(root, { recursive: true });
    });

    it("links and what lies too deep are left alone; a file that is far too large is not taken in whole", () => {
      const files = filesOn(join(root, "pack"));
      expect([...files.list()].sort()).toEqual(["a.yaml", "large.yaml", "latin.yaml"]);
      expect(files.read("large.yaml").length).toBe(LIMITS.characters * 4);
      expect(told(files).sort()).toEqual([
        "WH002 large.yaml:1:1 Het bestand heeft meer dan 500.000 tekens.",
        "WH006 latin.yaml:1:4 Hier staat een teken dat niet te lezen is.",
      ]);
    });
  });
});
