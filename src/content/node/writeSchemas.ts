import { mkdirSync, writeFileSync } from "node:fs";
import { generateSchemas } from "../schema/generate.ts";

/** `npm run schema`: writes scenarios/schema. A test checks that what is committed is current. */
const folder = new URL("../../../scenarios/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generateSchemas())) writeFileSync(new URL(name, folder), text);
