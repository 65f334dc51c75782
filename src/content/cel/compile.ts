import { Environment } from "@marcbachmann/cel-js";
import { FUNCTIONS } from "./functions.ts";
import { syntaxSentence, typeSentence } from "./sentence.ts";
import type { Condition, Names } from "./names.ts";
import { translate, type AstNode } from "./translate.ts";

const MAX_LENGTH = 500;
/** Of what the parser builds. What we compile is bounded once more in `translate`. */
const LIMITS = { maxAstNodes: 300, maxDepth: 30, maxListElements: 30, maxMapEntries: 1, maxCallArguments: 4 } as const;

/** CEL text to plain JSON, type-checked against the names of the case. Evaluated without CEL afterwards. */
export function compileCondition(text: string, names: Names): Condition {
  if (text.length > MAX_LENGTH) return { ok: false, code: "WH020", message: `De voorwaarde is langer dan ${MAX_LENGTH} tekens.` };
  const environment = environmentOf(names);
  let ast: AstNode;
  try {
    ast = environment.parse(text).ast as unknown as AstNode;
  } catch (error) {
    return { ok: false, code: "WH020", message: syntaxSentence(text, firstLine(error)), ...positionOf(error, text) };
  }
  // First the names, in our own words; then whether the kinds go together.
  const translated = translate(ast, names);
  if (!translated.ok) return translated;
  const checked = environment.check(text);
  if (!checked.valid) return { ok: false, code: "WH021", message: typeSentence(text, firstLine(checked.error)), ...positionOf(checked.error, text) };
  if (checked.type !== "bool") return { ok: false, code: "WH021", message: `“${text}” is geen ja of nee.` };
  return translated;
}

const environments = new WeakMap<Names, Environment>();

/** Made once for all conditions of a script. */
function environmentOf(names: Names): Environment {
  const known = environments.get(names) ?? makeEnvironment(names);
  environments.set(names, known);
  return known;
}

function makeEnvironment(names: Names): Environment {
  let environment = new Environment({ limits: LIMITS }).registerVariable("klok", "int").registerVariable("rol", "string").registerVariable("variant", "string");
  for (const name of names.vars) environment = environment.registerVariable(name, "int");
  for (const [name, { args, gives }] of Object.entries(FUNCTIONS))
    environment = environment.registerFunction(`${name}(${args.map(() => "string").join(", ")}): ${gives}`, () => false);
  return environment;
}

function positionOf(error: unknown, text: string): { readonly at?: number } {
  const range = typeof error === "object" && error !== null && "range" in error ? error.range : undefined;
  const at = typeof range === "object" && range !== null && "start" in range ? range.start : undefined;
  return typeof at === "number" && at >= 0 && at <= text.length ? { at } : {};
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
