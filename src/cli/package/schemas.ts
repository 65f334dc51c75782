import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";
import type { LmsStandard } from "../../runtime/lmsPort.ts";
import { MANIFESTS } from "./manifest/index.ts";

/** The schemas of a standard, by file name. They lie at the root of every package. */
export function schemasOf(standard: LmsStandard): ReadonlyMap<string, Uint8Array> {
  const folder = fileURLToPath(new URL(`xsd/${standard}/`, import.meta.url));
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, new Uint8Array(readFileSync(folder + name))]),
  );
}

/** Namespace and file of what a manifest of this standard is made of. One schema that takes them all in lets every part be checked. */
const PARTS: Readonly<Record<LmsStandard, readonly (readonly [string, string])[]>> = {
  scorm12: [
    ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
    ["http://www.imsglobal.org/xsd/imsmd_rootv1p2p1", "imsmd_rootv1p2p1.xsd"],
    ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  ],
  scorm2004: [
    ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
    ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
    ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
    ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
    ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
  ],
  cmi5: [["https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd", "CourseStructure.xsd"]],
};

/**
 * Two schemas of SCORM 1.2 are older than the rules that they are read by now, and would be refused: one is of a namespace that may not be the unnamed one, one lets
 * any element stand where its own could stand too. Read like this they ask the same of a manifest; what lies in a package is untouched.
 */
const READ_AS: Readonly<Record<string, readonly [string, string]>> = {
  "ims_xml.xsd": ['<xsd:schema xmlns="http://www.w3.org/XML/1998/namespace"', "<xsd:schema"],
  "imsmd_rootv1p2p1.xsd": ['namespace="##any"', 'namespace="##other"'],
};

function readable(name: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const [old, now] = READ_AS[name] ?? ["", ""];
  return old === "" ? text : text.replaceAll(old, now);
}

/** What is wrong with these manifests of one standard, by the schemas: a line each, with its place. `name` says which manifest. */
export async function problemsBySchema(
  standard: LmsStandard,
  manifests: readonly { readonly name: string; readonly xml: string }[],
): Promise<readonly string[]> {
  if (manifests.length === 0) return [];
  const imports = PARTS[standard].map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const result = await validateXML({
    xml: manifests.map(({ name, xml }) => ({ fileName: name, contents: xml })),
    schema: [`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`],
    preload: [...schemasOf(standard)].map(([fileName, bytes]) => ({ fileName, contents: readable(fileName, bytes) })),
  });
  if (result.valid) return [];
  return result.errors.map(({ loc, message }) => `${loc?.fileName ?? MANIFESTS[standard]}:${loc?.lineNumber ?? 1} ${message.trim()}`);
}
