import type { Activity } from "../activities.ts";
import { activityIri, courseIri, objectiveIri } from "./iri.ts";
import { href, LANGUAGE, objectivesOf, type ManifestInput } from "./parts.ts";
import { document, element, type Element } from "./xml.ts";

const NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";
const SIMULATION = "http://adlnet.gov/expapi/activities/simulation";

/** cmi5.xml: one course, with a unit for each activity. */
export function cmi5({ course, objectives }: ManifestInput): string {
  const goals = objectivesOf(course);
  return document(
    element("courseStructure", { xmlns: NAMESPACE }, [
      element("course", { id: courseIri(course.id) }, names(course.title, course.description)),
      goals.length === 0
        ? null
        : element(
            "objectives",
            {},
            goals.map((id) => element("objective", { id: objectiveIri(id) }, names(objectives[id]?.core ?? id, objectives[id]?.can ?? id))),
          ),
      ...course.activities.map(unit),
    ]),
  );
}

/** A test is done when it is passed; practice when it is played to its end. */
function unit({ id, title, description, objectives, page, mode, threshold }: Activity): Element {
  return element(
    "au",
    {
      id: activityIri(id),
      launchMethod: "AnyWindow",
      masteryScore: threshold === null ? undefined : String(threshold / 100),
      moveOn: mode === "toets" ? "CompletedAndPassed" : "CompletedOrPassed",
      activityType: SIMULATION,
    },
    [
      ...names(title, description),
      objectives.length === 0
        ? null
        : element(
            "objectives",
            {},
            objectives.map((goal) => element("objective", { idref: objectiveIri(goal) })),
          ),
      element("url", {}, href(page)),
    ],
  );
}

const names = (title: string, description: string): readonly Element[] => [said("title", title), said("description", description)];
const said = (name: string, words: string): Element => element(name, {}, [element("langstring", { lang: LANGUAGE }, words)]);
