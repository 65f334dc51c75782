import { describe, expect, it } from "vitest";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import { closureOf, specialFiles, specialOf } from "./closure.ts";
import { smallEdition } from "./testing/edition.ts";

const BASE = [
  "assets/basis-cccccccc.js",
  "assets/foto-eeeeeeee.svg",
  "assets/index-aaaaaaaa.js",
  "assets/letters-ffffffff.woff2",
  "assets/play-dddddddd.css",
  "assets/play-dddddddd.js",
  "assets/town-bbbbbbbb.svg",
  "icons/icon-192.png",
];

const casus = (...cases: string[]): PackageConfig["content"] => ({ kind: "casus", cases });

describe("what comes along is what the program refers to, without other cases", () => {
  it.each([
    [
      "a case",
      casus("een"),
      ["assets/case-een-boa-11111111.js", "assets/een-22222222.svg", "assets/plein.licht-66666666.svg", "assets/routes-een-33333333.js"],
    ],
    ["a case with the name of another before its own", casus("een-twee"), ["assets/case-een-twee-boa-55555555.js"]],
    [
      "several",
      casus("een", "een-twee"),
      [
        "assets/case-een-boa-11111111.js",
        "assets/case-een-twee-boa-55555555.js",
        "assets/een-22222222.svg",
        "assets/plein.licht-66666666.svg",
        "assets/routes-een-33333333.js",
      ],
    ],
    ["refreshers", { kind: "flits" } as const, ["assets/waterhaven_flits-44444444.js"]],
  ])("%s", (_what, content, own) => {
    const { files } = closureOf(smallEdition(), "index.html", content);
    expect(files).toEqual([...BASE, ...own].toSorted());
  });

  it("a picture of a story comes along where something names it as one, not where it is a word in a sentence", () => {
    const files = (...cases: string[]) => closureOf(smallEdition(), "index.html", casus(...cases)).files;
    expect([files("een"), files("een-twee")].map((all) => all.filter((path) => /plein|tunnel/u.test(path)))).toEqual([["assets/plein.licht-66666666.svg"], []]);
  });

  it("tells which of the files are of one case alone; a picture that it uses may be of others too", () => {
    const { special } = closureOf(smallEdition(), "index.html", casus("een"));
    expect(Object.fromEntries(special)).toEqual({ "assets/case-een-boa-11111111.js": "een", "assets/routes-een-33333333.js": "een" });
    expect(specialFiles(smallEdition())).toHaveLength(6);
  });
});

it.each([
  ["waterhaven:case/een/boa", "een"],
  ["waterhaven:routes/een", "een"],
  ["waterhaven:flits", "flits"],
  ["\0waterhaven:flits", "flits"],
  ["waterhaven:framework", undefined],
  ["src/flits", undefined],
])("%s is of %s", (key, of) => expect(specialOf(key)).toBe(of));
