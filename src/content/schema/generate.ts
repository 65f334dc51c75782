import { toJsonSchema } from "@valibot/to-json-schema";
import { caseFile, planFile, roleFile } from "./caseFile.ts";
import { agreementFile } from "./agreementFile.ts";
import { flitsFile } from "./flitsFile.ts";
import { frameworkFiles } from "./frameworkFiles.ts";

const SCHEMAS = {
  casus: caseFile,
  rol: roleFile,
  plan: planFile,
  flits: flitsFile,
  afspraken: agreementFile,
  ...Object.fromEntries(Object.entries(frameworkFiles).map(([name, schema]) => [`kader-${name}`, schema])),
};

/** File name in scenarios/schema → text: for completion in an editor. */
export function generateSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" }), null, 2)}\n`,
    ]),
  );
}
