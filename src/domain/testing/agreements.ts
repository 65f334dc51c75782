import type { Agreement } from "../framework.ts";
import { knows } from "./conditions.ts";

/** An agreement without trigger and duty: only the author of a case judges it. */
export const judgedByAuthor = (more: Partial<Agreement> = {}): Agreement => ({
  id: "A-1",
  kind: "local",
  title: "Melden",
  text: "",
  within: 15,
  parties: ["jongerenwerk"],
  breach: "fout",
  step: "partners",
  source: { document: "eigen" },
  ...more,
});

/** Once the danger is known to be concrete, tell the police within a quarter of an hour. */
export const agreement = (more: Partial<Agreement> = {}): Agreement =>
  judgedByAuthor({ when: knows("gevaar.concreet"), duty: { do: [{ act: "tell", fields: { who: ["politie"] } }] }, ...more });
