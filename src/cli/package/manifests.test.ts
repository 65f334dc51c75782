import { describe, expect, it } from "vitest";
import { shipped } from "../../content/testing/shipped.ts";
import { DEFAULT_SET } from "../../domain/framework.ts";
import { LMS_STANDARDS, type LmsStandard } from "../../runtime/lmsPort.ts";
import { parsePackage } from "../../runtime/lmsPackage.ts";
import { configOf, coursesFor } from "./activities.ts";
import { specialFiles } from "./closure.ts";
import { contentsOf } from "./contents.ts";
import { MANIFESTS } from "./manifest/index.ts";
import { parsePackageOptions } from "./options.ts";
import { problemsIn } from "./problems.ts";
import { problemsBySchema } from "./schemas.ts";
import { activityOf, courseOf } from "./testing/course.ts";
import { editionOf, LICENCES, smallEdition } from "./testing/edition.ts";

const { framework } = shipped;
if (!framework) throw new Error("What is shipped has no framework.");
const ids = shipped.catalogue.map(({ id }) => id);
const edition = editionOf(ids);
const asked = (line: string) => coursesFor({ project: shipped, framework, version: "1.2.3" }, parsePackageOptions(line.split(" ")));
const objectives = shipped.kader?.objectives ?? {};
const made = (line: string, standard: LmsStandard) => asked(line).map((course) => contentsOf(edition, LICENCES, objectives, course, standard));
const manifestOf = (line: string, standard: LmsStandard) => made(line, standard)[0]?.manifest ?? "";

const LINES = ["--all --flits --for all", "--all --flits --for all --mode toets --threshold 80 --agreements model", "--all --for all --mode oefenen"];

describe("every package of what is shipped is sound: by the schemas of its standard, and by its files", () => {
  it.each(LMS_STANDARDS.flatMap((standard) => LINES.map((line) => [standard, line] as const)))("%s, %s", async (standard, line) => {
    const all = made(line, standard);
    expect(all).toHaveLength(ids.length + 2);
    expect(
      await problemsBySchema(
        standard,
        all.map(({ course, manifest }) => ({ name: `${course.id}.xml`, xml: manifest })),
      ),
    ).toEqual([]);
    expect(all.flatMap((one) => problemsIn(one, specialFiles(edition)))).toEqual([]);
  });
});

describe("a manifest that is not sound is told with its line", () => {
  it.each([
    ["scorm12", "<imsmd:lom>", "<imsmd:lam>", "imsmd:lom"],
    ["scorm12", "<imsmd:keyword>", "<imsmd:cost>", "imsmd:keyword"],
    ["scorm12", "adlcp:scormtype", "adlcp:scormType", ""],
    ["scorm2004", "<schemaversion>", "<schemaverzion>", "schemaversion"],
    ["scorm2004", "imsss:deliveryControls tracked", "imsss:deliveryControls trackt", ""],
    ["cmi5", 'moveOn="', 'moveOn="Als', ""],
    ["cmi5", "<description>", "<beschrijving>", "description"],
  ] as const)("%s: %s", async (standard, from, to, element) => {
    const sound = manifestOf("--case waar-zijn-ze --for all", standard);
    expect(sound).toContain(from);
    const ends = element === "" ? sound : sound.replace(`</${element}>`, `</${to.slice(1, -1)}>`);
    const problems = await problemsBySchema(standard, [{ name: "proef.xml", xml: ends.replace(from, to) }]);
    expect(problems[0]).toMatch(/^proef\.xml:\d+ /u);
  });

  it("among others that are", async () => {
    const xml = manifestOf("--case waar-zijn-ze --for all", "cmi5");
    const problems = await problemsBySchema("cmi5", [
      { name: "goed.xml", xml },
      { name: "fout.xml", xml: xml.replace("<url>", "<uri>").replace("</url>", "</uri>") },
    ]);
    expect(problems.every((problem) => problem.startsWith("fout.xml:"))).toBe(true);
    expect(problems).not.toEqual([]);
  });
});

describe("what each standard is told", () => {
  it.each([
    ["scorm12", "--case waar-zijn-ze --for all", ["<title>Waar zijn ze?</title>", 'version="1.2.3+1"', ">nl<", "EUPL-1.2", "PT15M"], ["masteryscore"]],
    ["scorm12", "--case waar-zijn-ze --for all --mode toets --threshold 80", ["Behaald betekent: 80 of meer over minstens"], ["bijrol", "masteryscore"]],
    [
      "scorm2004",
      "--case waar-zijn-ze --for all --mode toets --threshold 80",
      ['completionSetByContent="true"', "2004 4th Edition"],
      ["satisfiedByMeasure", "imsss:objectives"],
    ],
    [
      "cmi5",
      "--case waar-zijn-ze --for all",
      ['moveOn="CompletedOrPassed"', 'id="https://waterhaven.example/lms/activiteit/waar-zijn-ze"', "<url>index.html</url>"],
      ["masteryScore"],
    ],
    [
      "cmi5",
      "--case waar-zijn-ze --for all --mode toets --threshold 80",
      ['moveOn="CompletedAndPassed"', 'masteryScore="0.8"', "activiteit/waar-zijn-ze-toets"],
      [],
    ],
    ["cmi5", "--case waar-zijn-ze --for all --mode oefenen", ['moveOn="CompletedOrPassed"', "Er is geen behaald"], ["Behaald betekent"]],
    ["cmi5", "--flits --for all", ["activiteit/opfrissen", "Opfrissen heeft geen behaald of niet behaald."], ["<objectives>"]],
  ] as const)("%s, %s", (standard, line, told, untold) => {
    const manifest = manifestOf(line, standard);
    for (const words of told) expect(manifest).toContain(words);
    for (const words of untold) expect(manifest).not.toContain(words);
  });

  it("escapes what would be read as markup", async () => {
    for (const standard of LMS_STANDARDS) {
      const { manifest } = contentsOf(smallEdition(), LICENCES, {}, courseOf([activityOf("een", { title: `<b>"&'` })], { title: `<b>"&'` }), standard);
      expect(manifest).toContain("&lt;b&gt;&quot;&amp;&#39;");
      expect(await problemsBySchema(standard, [{ name: MANIFESTS[standard], xml: manifest }])).toEqual([]);
    }
  });
});

describe("what is asked for becomes packages", () => {
  const names = (line: string) => asked(line).map(({ name, suffix, activities }) => `${name}${suffix} ${activities.map(({ page }) => page).join(" ")}`);
  it.each([
    ["--case waar-zijn-ze --for all", ["waar-zijn-ze index.html"]],
    ["--case waar-zijn-ze --for all --mode toets --threshold 80 --agreements model", ["waar-zijn-ze-model-toets-80 index.html"]],
    ["--flits --for all", ["opfrissen index.html"]],
    ["--flits --case d1-kermis --for all --mode toets", ["d1-kermis-toets index.html", "opfrissen index.html"]],
  ])("%s", (line, packages) => expect(names(line)).toEqual(packages));

  it("all: every case, the refreshers, and a course, which has the refreshers when they are asked for too", () => {
    const pages = ids.map((id) => `${id}.html`).join(" ");
    expect(names("--all --for all")).toEqual([...ids.map((id) => `${id} index.html`), "opfrissen index.html", `cursus ${pages}`]);
    expect(names("--all --flits --for all").at(-1)).toBe(`cursus ${pages} opfrissen.html`);
  });

  it("an activity keeps its id from one threshold to another, alone and in a course; another mode or set is another activity", () => {
    const idsOf = (line: string) => asked(line).flatMap(({ activities }) => activities.map(({ id }) => id));
    const toets = idsOf("--case waar-zijn-ze --for all --mode toets");
    expect(idsOf("--case waar-zijn-ze --for all --mode toets --threshold 80")).toEqual(toets);
    expect(idsOf("--all --for all --mode toets").filter((id) => id === toets[0])).toHaveLength(2);
    expect(idsOf("--case waar-zijn-ze --for all")).toEqual(["waar-zijn-ze"]);
    expect(idsOf("--case waar-zijn-ze --for all --agreements model")).toEqual(["waar-zijn-ze-model"]);
  });

  it("the program can read what every page is for", () => {
    for (const line of LINES)
      for (const { activities } of asked(line))
        for (const activity of activities) {
          const config = configOf(activity, "cmi5");
          expect(parsePackage(JSON.stringify(config))).toEqual(config);
          if (activity.content.kind === "flits") expect([config.mode, config.threshold]).toEqual([null, null]);
        }
    expect(asked("--flits --for all")[0]?.activities[0]?.agreements).toBe(DEFAULT_SET);
  });
});
