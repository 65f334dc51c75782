import type * as v from "valibot";
import { shorten } from "../diagnostics.ts";

type Issue = v.BaseIssue<unknown>;

/** What a schema expected and what it got, in Dutch: no word of the library reaches an author. */
export function issueSentence(where: string, issue: Issue): string {
  if (issue.received === "undefined") return `“${where}” ontbreekt.`;
  const quotes = issue.expected === "string" && ["number", "boolean"].includes(typeof issue.input) ? " Zet er aanhalingstekens om." : "";
  return `“${where}” klopt niet: verwacht ${expectation(issue)}, gekregen ${given(issue.input)}.${quotes}`;
}

/** Of a thing that may be written in several ways: the one mistake in the way it was written, when that can be told. */
export function innermost(issue: Issue): Issue {
  const inner = issue.issues?.find((one) => one.kind === "validation" || (one.path?.length ?? 0) > 0);
  if (issue.type !== "union" || !inner) return issue;
  const path = [...(issue.path ?? []), ...(inner.path ?? [])] as unknown as Issue["path"];
  return innermost({ ...inner, ...(path && path.length > 0 ? { path } : {}) });
}

/** A rule says in its own words what it wants; a kind of value has a Dutch name. */
function expectation(issue: Issue): string {
  if (issue.kind === "validation") return issue.message;
  const parts = (issue.expected ?? "").replace(/^\((.*)\)$/u, "$1").split(/ [|&] /u);
  const words = parts.filter((part) => part !== "undefined" && part !== "null").map((part) => KINDS[part] ?? part.replaceAll('"', ""));
  const unique = [...new Set(words)];
  const last = unique.pop() ?? "iets anders";
  return unique.length > 0 ? `${unique.join(", ")} of ${last}` : last;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  boolean: "true of false",
  Array: "een lijst",
  Object: "een groep met sleutels",
  never: "niets",
};

function given(input: unknown): string {
  if (typeof input === "string") return `“${shorten(input, 40)}”`;
  if (typeof input === "number" || typeof input === "boolean") return String(input);
  if (input === null) return "niets";
  return Array.isArray(input) ? "een lijst" : "een groep met sleutels";
}
