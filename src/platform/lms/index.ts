import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import { PRODUCT_IRI } from "../../runtime/lmsPackage.ts";
import type { LmsPort } from "../../runtime/lmsPort.ts";
import { createCmi5 } from "./cmi5/index.ts";
import { createScorm } from "./scorm/index.ts";

/** The learning system that launched this page, in the standard that its package was made for. Never rejects: without one it says why. */
export async function launchLms({ standard }: Pick<PackageConfig, "standard">, page: Window = window): Promise<LmsPort> {
  return standard === "cmi5" ? createCmi5({ iri: PRODUCT_IRI }, page) : createScorm(standard, page);
}
