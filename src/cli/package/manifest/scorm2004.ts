import type { Activity } from "../activities.ts";
import { lom2004 } from "./lom2004.ts";
import type { ManifestInput } from "./parts.ts";
import { itemId, ORGANIZATION, resourceId, resources } from "./scormParts.ts";
import { document, element, type Element } from "./xml.ts";

const NAMESPACES = {
  xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1",
  "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
  "xmlns:adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
  "xmlns:adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
  "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
  "xmlns:lom": "http://ltsc.ieee.org/xsd/LOM",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": [
    "http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd",
    "http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd",
    "http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd",
    "http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd",
    "http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd",
  ].join(" "),
};

/** imsmanifest.xml of SCORM 2004, 4th edition. */
export function scorm2004(input: ManifestInput): string {
  const { course, objectives } = input;
  const identifier = `waterhaven-${course.id}-scorm2004`;
  return document(
    element("manifest", { identifier, version: course.version, ...NAMESPACES }, [
      element("metadata", {}, [element("schema", {}, "ADL SCORM"), element("schemaversion", {}, "2004 4th Edition"), lom2004(course, identifier, objectives)]),
      element("organizations", { default: ORGANIZATION }, [
        element("organization", { identifier: ORGANIZATION }, [
          element("title", {}, course.title),
          ...course.activities.map(item),
          // Without flow a learning system that is told to start has nowhere to begin: the learner would have to choose first.
          element("imsss:sequencing", {}, [element("imsss:controlMode", { choice: "true", flow: "true" })]),
        ]),
      ]),
      resources(input, "adlcp:scormType"),
    ]),
  );
}

/**
 * The program says itself whether it is completed and passed. No threshold here: with `satisfiedByMeasure` the learning system judges by the score alone, and
 * by the 4th edition a status without a score is then unknown. Our rule has more than a number (a hard limit fails whatever the score), so a verdict must stand
 * beside a score that is high. The program knows the threshold from its page. No objective either: each with an id would take a place in `cmi.objectives`.
 */
function item({ id, title }: Activity): Element {
  return element("item", { identifier: itemId(id), identifierref: resourceId(id), isvisible: "true" }, [
    element("title", {}, title),
    element("imsss:sequencing", {}, [element("imsss:deliveryControls", { tracked: "true", completionSetByContent: "true", objectiveSetByContent: "true" })]),
  ]);
}
