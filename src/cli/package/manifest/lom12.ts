import type { Kader } from "../../../domain/kader/kader.ts";
import type { Course } from "../activities.ts";
import { keywordsOf, LANGUAGE, LICENCE, minutesOf, objectivesOf } from "./parts.ts";
import { element, type Element } from "./xml.ts";

/** What a package says of itself in SCORM 1.2: everything that the standard asks of a content aggregation (IMS Learning Resource Meta-data 1.2.1). */
export function lom12(course: Course, identifier: string, objectives: Kader["objectives"]): Element {
  const goals = objectivesOf(course);
  return md("lom", [
    md("general", [
      md("title", [text(course.title)]),
      md("catalogentry", [md("catalog", "Waterhaven"), md("entry", [text(identifier)])]),
      md("language", LANGUAGE),
      md("description", [text(course.description)]),
      ...keywordsOf(course).map((word) => md("keyword", [text(word)])),
    ]),
    md("lifecycle", [md("version", [text(course.version)]), md("status", word("Final"))]),
    md("metametadata", [md("metadatascheme", "ADL SCORM 1.2"), md("language", LANGUAGE)]),
    md("technical", [
      md("format", "text/html"),
      md("location", "."),
      md("otherplatformrequirements", [text("Een browser van deze tijd. Internet is alleen nodig voor de leeromgeving zelf.")]),
    ]),
    md("educational", [md("typicallearningtime", [md("datetime", `PT${minutesOf(course)}M`)]), md("language", LANGUAGE)]),
    md("rights", [md("cost", word("no")), md("copyrightandotherrestrictions", word("yes")), md("description", [text(LICENCE)])]),
    md("classification", [
      md("purpose", word("Educational Objective")),
      md("description", [text(goals.length === 0 ? course.title : goals.map((id) => objectives[id]?.can ?? id).join(" "))]),
      ...(goals.length === 0 ? ["opfrissen"] : goals.map((id) => objectives[id]?.core ?? id)).map((goal) => md("keyword", [text(goal)])),
    ]),
  ]);
}

const md = (name: string, inside: string | readonly Element[]): Element => element(`imsmd:${name}`, {}, inside);
const text = (words: string): Element => element("imsmd:langstring", { "xml:lang": LANGUAGE }, words);
/** A word of the standard's own list: in no language. */
const word = (value: string): readonly Element[] =>
  ["LOMv1.0", value].map((one, index) => md(index === 0 ? "source" : "value", [element("imsmd:langstring", { "xml:lang": "x-none" }, one)]));
