import { describe, expect, it } from "vitest";
import { specialFiles } from "./closure.ts";
import { contentsOf, type Contents } from "./contents.ts";
import { problemsIn } from "./problems.ts";
import { activityOf, courseOf } from "./testing/course.ts";
import { LICENCES, smallEdition } from "./testing/edition.ts";

const together = courseOf([
  activityOf("een", { page: "een.html" }),
  activityOf("een-twee", { page: "een-twee.html" }),
  activityOf("opfrissen", { page: "opfrissen.html", content: { kind: "flits" } }),
]);
const alone = courseOf([activityOf("een")]);
const leftOut = specialFiles(smallEdition());
const made = (course = alone, standard: Contents["standard"] = "scorm12", edition = smallEdition()) => contentsOf(edition, LICENCES, {}, course, standard);
const without = (one: Contents, path: string) => ({ ...one, files: new Map([...one.files].filter(([other]) => other !== path)) });
const having = (one: Contents, path: string, text: string) => ({ ...one, files: new Map([...one.files, [path, new TextEncoder().encode(text)]]) });

describe("a package as it is made has nothing wrong with it", () => {
  it.each([
    ["scorm12", alone],
    ["scorm2004", alone],
    ["cmi5", alone],
    ["scorm12", together],
    ["scorm2004", together],
    ["cmi5", together],
  ] as const)("%s", (standard, course) => expect(problemsIn(made(course, standard), leftOut)).toEqual([]));

  it("and each file of a course is named once: by its activity, or as shared", () => {
    const hrefs = [...made(together).manifest.matchAll(/<file href="([^"]+)"/gu)].map(([, path]) => path);
    expect(hrefs).toHaveLength(new Set(hrefs).size);
    expect(made(together).manifest.match(/<dependency identifierref="gedeeld"\/>/gu)).toHaveLength(3);
    expect([...made(together).files.keys()].filter((path) => path.endsWith(".html"))).toEqual(["een.html", "een-twee.html", "opfrissen.html"]);
  });
});

describe("what is wrong is told", () => {
  it.each([
    ["a file that the manifest names", without(made(), "assets/play-dddddddd.js"), "imsmanifest.xml noemt assets/play-dddddddd.js, en dat bestand is er niet."],
    ["a file that the manifest does not name", having(made(), "extra.txt", ""), "imsmanifest.xml noemt extra.txt niet."],
    ["a page that cmi5 names", without(made(alone, "cmi5"), "index.html"), "cmi5.xml noemt index.html, en dat bestand is er niet."],
    ["a case that is not there", made(courseOf([activityOf("drie")])), "De casus drie zit er niet in."],
    [
      "a file that was built and is gone",
      made(alone, "cmi5", smallEdition({ "assets/foto-eeeeeeee.svg": null })),
      "assets/basis-cccccccc.js verwijst naar foto-eeeeeeee.svg, en dat bestand is er niet.",
    ],
    [
      "something that is fetched elsewhere",
      made(alone, "cmi5", smallEdition({ "assets/play-dddddddd.js": 'fetch("https://elders.example/")' })),
      "assets/play-dddddddd.js haalt iets op van een andere plek: https://elders.example/.",
    ],
  ])("%s", (_what, contents, problem) => expect(problemsIn(contents, leftOut)).toContain(problem));

  it("chunks of other cases may be missed, when it is known that they are left out", () => {
    expect(problemsIn(made(), []).join("\n")).toContain("waterhaven_flits-44444444.js");
  });
});
