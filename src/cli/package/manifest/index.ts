import type { LmsStandard } from "../../../runtime/lmsPort.ts";
import { cmi5 } from "./cmi5.ts";
import type { ManifestInput } from "./parts.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";

export type { ManifestInput } from "./parts.ts";

const WRITERS: Readonly<Record<LmsStandard, (input: ManifestInput) => string>> = { scorm12, scorm2004, cmi5 };

/** Where each standard looks for its manifest. */
export const MANIFESTS: Readonly<Record<LmsStandard, string>> = { scorm12: "imsmanifest.xml", scorm2004: "imsmanifest.xml", cmi5: "cmi5.xml" };

export const manifestFor = (standard: LmsStandard, input: ManifestInput): string => WRITERS[standard](input);
