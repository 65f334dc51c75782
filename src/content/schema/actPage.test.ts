import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ACT_KINDS } from "../../domain/acts.ts";
import { actFields } from "./acts.ts";

const page = readFileSync("docs/diagnostics/WH012.md", "utf8");
const lineOf = (act: string) => page.split("\n").find((line) => line.startsWith(`- \`${act}\` · `));

/** The words of a field with a fixed list of them, however it is wrapped. */
function wordsOf(schema: unknown): readonly string[] {
  const { options, wrapped } = schema as { readonly options?: readonly unknown[]; readonly wrapped?: unknown };
  if (wrapped !== undefined) return wordsOf(wrapped);
  return options?.every((option) => typeof option === "string") ? (options as readonly string[]) : [];
}

it.each(ACT_KINDS)("the page of WH012 tells the fields and words of %s, and no others", (act) => {
  const line = lineOf(act) ?? "";
  const fields = Object.entries(actFields[act].entries);
  expect([...line.matchAll(/`([a-zA-Z]+)`(?=:|;| ·|$)/gu)].map(([, field]) => field).filter((field) => field !== act)).toEqual(fields.map(([field]) => field));
  for (const [, schema] of fields) expect(line).toContain(wordsOf(schema).join(", "));
});
