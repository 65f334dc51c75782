import type { Kader } from "../../../domain/kader/kader.ts";
import type { Course } from "../activities.ts";
import { keywordsOf, LANGUAGE, LICENCE, minutesOf, objectivesOf } from "./parts.ts";
import { element, type Element } from "./xml.ts";

/** What a package says of itself in SCORM 2004 (IEEE 1484.12.3, Learning Object Metadata). */
export function lom2004(course: Course, identifier: string, objectives: Kader["objectives"]): Element {
  const goals = objectivesOf(course);
  return md("lom", [
    md("general", [
      md("identifier", [md("catalog", "Waterhaven"), md("entry", identifier)]),
      md("title", [text(course.title)]),
      md("language", LANGUAGE),
      md("description", [text(course.description)]),
      ...keywordsOf(course).map((one) => md("keyword", [text(one)])),
    ]),
    md("lifeCycle", [md("version", [text(course.version)]), md("status", word("final"))]),
    md("metaMetadata", [md("metadataSchema", "LOMv1.0"), md("metadataSchema", "ADLv1.0"), md("language", LANGUAGE)]),
    md("technical", [md("format", "text/html")]),
    md("educational", [md("typicalLearningTime", [md("duration", `PT${minutesOf(course)}M`)]), md("language", LANGUAGE)]),
    md("rights", [md("cost", word("no")), md("copyrightAndOtherRestrictions", word("yes")), md("description", [text(LICENCE)])]),
    ...(goals.length === 0
      ? []
      : [
          md("classification", [
            md("purpose", word("educational objective")),
            md("description", [text(goals.map((id) => objectives[id]?.can ?? id).join(" "))]),
            ...goals.map((id) => md("keyword", [text(objectives[id]?.core ?? id)])),
          ]),
        ]),
  ]);
}

const md = (name: string, inside: string | readonly Element[]): Element => element(`lom:${name}`, {}, inside);
const text = (words: string): Element => element("lom:string", { language: LANGUAGE }, words);
const word = (value: string): readonly Element[] => [md("source", "LOMv1.0"), md("value", value)];
