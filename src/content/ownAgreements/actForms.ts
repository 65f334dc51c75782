import { ACT_KINDS } from "../../domain/acts.ts";
import type { ActFieldForm, ActForm } from "../../domain/agreementDraft.ts";
import { actFields } from "../schema/acts.ts";

/** The parts of a schema that say which words it takes. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
}

/** Every act with its fields, from the same schemas that check a file. */
export function actForms(): readonly ActForm[] {
  const tell: ActForm = { act: "tell", fields: [{ name: "who", kind: "free", words: [] }] };
  const others = ACT_KINDS.map((act): ActForm => ({
    act,
    fields: Object.entries(actFields[act].entries as unknown as Readonly<Record<string, Shape>>).map(([name, shape]) => fieldOf(name, shape)),
  }));
  return [tell, ...others];
}

function fieldOf(name: string, shape: Shape): ActFieldForm {
  if (shape.wrapped) return fieldOf(name, shape.wrapped);
  if (shape.type === "picklist") return { name, kind: "words", words: (shape.options ?? []).map(String) };
  return { name, kind: shape.type === "boolean" ? "yes-no" : "free", words: [] };
}
