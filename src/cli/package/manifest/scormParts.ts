import { element, type Element } from "./xml.ts";
import { href, type ManifestInput } from "./parts.ts";

const SHARED = "gedeeld";
export const ORGANIZATION = "waterhaven";

export const itemId = (activity: string): string => `item-${activity}`;
export const resourceId = (activity: string): string => `sco-${activity}`;

/** A resource for each activity, which a learning system launches; and one of all that they share. `kind` is the name of the attribute: both editions spell it their own way. */
export function resources({ course, own, shared }: ManifestInput, kind: string): Element {
  const scos = course.activities.map((activity) =>
    element("resource", { identifier: resourceId(activity.id), type: "webcontent", [kind]: "sco", href: href(activity.page) }, [
      ...own(activity).map(file),
      shared.length > 0 ? element("dependency", { identifierref: SHARED }) : null,
    ]),
  );
  const assets = shared.length > 0 ? element("resource", { identifier: SHARED, type: "webcontent", [kind]: "asset" }, shared.map(file)) : null;
  return element("resources", {}, [...scos, assets]);
}

const file = (path: string): Element => element("file", { href: href(path) });
