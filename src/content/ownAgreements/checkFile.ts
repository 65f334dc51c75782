import type { CheckedFile } from "../../domain/agreementDraft.ts";
import type { Framework } from "../../domain/framework.ts";
import { compileAgreements } from "../compile/agreements.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { lintSet } from "../lint/agreements.ts";
import { isPlain } from "../merge.ts";
import { readSource } from "../readSource.ts";
import { complaintIn } from "./complaints.ts";
import { bookOf, type AgreementKit } from "./kit.ts";
import { readDrafts } from "./readDrafts.ts";

const FILE = "afspraken.yaml";

/** Null: the text is no file that could be shown in a form; `complaints` say why. */
export type Checked =
  | { readonly file: CheckedFile; readonly complaints: CheckedFile["complaints"] }
  | { readonly file: null; readonly complaints: CheckedFile["complaints"] };

/** Reads, compiles and checks a file of agreements in the way the command line does. Never throws. */
export function checkFile(text: string, kit: AgreementKit, framework: Framework): Checked {
  const read = readSource(FILE, text);
  const { source } = read;
  if (!source || !isPlain(source.data)) {
    const complaints = read.diagnostics.map((one) => complaintIn(null, one));
    return { file: null, complaints: complaints.length > 0 ? complaints : [NO_FILE] };
  }
  const { data } = source;
  const known = bookOf(kit);
  const compiled = compileAgreements([source], kit.facts, known);
  const found = Object.values(compiled.book).find((one) => one.source === source);
  const diagnostics: Diagnostic[] = [...compiled.diagnostics];
  if (found) diagnostics.push(...lintSet(found, { framework, language: kit.language, partners: kit.partners }));
  const complaints = diagnostics.map((one) => complaintIn(source, one));
  const broken = complaints.some(({ severity }) => severity === "error");
  const own = Array.isArray(data["agreements"]) ? data["agreements"] : [];
  const file: CheckedFile = {
    id: typeof data["id"] === "string" ? data["id"] : "",
    title: typeof data["title"] === "string" ? data["title"] : "",
    set: broken || !found ? null : found.set,
    own: readDrafts(own, [...kit.facts, ...Object.keys(factsIn(data))]),
    along: alongIn(data, kit),
    facts: factsIn(data),
    complaints,
  };
  return { file, complaints };
}

const NO_FILE = {
  code: "WH010",
  severity: "error",
  line: 1,
  message: "Dit is geen bestand met afspraken.",
  remedy: "Een bestand met afspraken begint met `id:` en `title:`.",
} as const;

function factsIn(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const { facts } = data;
  if (!isPlain(facts)) return {};
  return Object.fromEntries(Object.entries(facts).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

function alongIn(data: Readonly<Record<string, unknown>>, { sets }: AgreementKit): CheckedFile["along"] {
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const setOf = (id: unknown) => sets.find((set) => set.id === id);
  const whole = list(data["includes"]).flatMap((from) => setOf(from)?.agreements.map(({ id }) => ({ id, from: String(from) })) ?? []);
  const picked = list(data["pick"]).flatMap((one) => {
    if (!isPlain(one)) return [];
    const from = setOf(one["from"]);
    return from ? list(one["ids"]).flatMap((id) => (from.agreements.some((other) => other.id === id) ? [{ id: String(id), from: from.id }] : [])) : [];
  });
  return [...whole, ...picked].filter((one, index, all) => all.findIndex((other) => other.id === one.id) === index);
}
