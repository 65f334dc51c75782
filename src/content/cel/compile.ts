import { Environment } from "@marcbachmann/cel-js";
import { FUNCTIONS } from "./functions.ts";
import { syntaxSentence, typeSentence } from "./sentence.ts";
import type { Condition, Names } from "./names.ts";
import { translate, type AstNode } from "./translate.ts";

const MAX_LENGTH = 500;

/** CEL text to plain JSON, type-checked against the names of the case. Evaluated without CEL afterwards. */
export function compileCondition(text: string, names: Names): Condition {
  if (text.length > MAX_LENGTH) return { ok: false, code: "WH020", message: `De voorwaarde is langer dan ${MAX_LENGTH} tekens.` };
  const environment = environmentOf(names);
  let ast: AstNode;
  try {
    ast = environment.parse(text).ast as unknown as AstNode;
  } catch (error) {
    return { ok: false, code: "WH020", message: syntaxSentence(text, firstLine(error)) };
  }
  // First the names, in our own words; then whether the kinds go together.
  const translated = translate(ast, names);
  if (!translated.ok) return translated;
  const checked = environment.check(text);
  if (!checked.valid) return { ok: false, code: "WH021", message: typeSentence(text, firstLine(checked.error)) };
  if (checked.type !== "bool") return { ok: false, code: "WH021", message: `“${text}” is geen ja of nee.` };
  return translated;
}

function environmentOf(names: Names): Environment {
  let environment = new Environment().registerVariable("klok", "int").registerVariable("rol", "string").registerVariable("variant", "string");
  for (const name of names.vars) environment = environment.registerVariable(name, "int");
  for (const [name, { args, gives }] of Object.entries(FUNCTIONS))
    environment = environment.registerFunction(`${name}(${args.map(() => "string").join(", ")}): ${gives}`, () => false);
  return environment;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
