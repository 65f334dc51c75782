import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import { LIMITS, numberText } from "../../content/limits.ts";
import type { Framework } from "../../domain/framework.ts";
import type { KeptSet, Ports } from "../../runtime/ports.ts";
import type { ImportAnswer } from "../../ui/agreements/ImportPanel.tsx";
import { afspraken } from "../../ui/text/afspraken.ts";
import type { Writing } from "./load.ts";
import { freeOf, markedId, markIn, markOf, nameIn, plainText, versionId, versionIn } from "../../runtime/setIds.ts";
import { freeName, ownSetsIn } from "./ownSets.ts";

/** The first line of a file that was exported here: which set and version it was, so that attempts find it again. */
const FROM = /^\uFEFF?# Uit Waterhaven: (eigen-[a-z0-9-]+~\d{1,5}(?:-[0-9a-f]{8})?)\r?\n/u;
/** What a kept set may hold (recordSchemas). */
const MOST = Math.min(LIMITS.characters, 200_000);

/** A kept set as a file that has the same mark wherever it is taken in. */
export function exported({ id, yaml }: Pick<KeptSet, "id" | "yaml">): string {
  return versionIn(id) === null ? yaml : `# Uit Waterhaven: ${markedId({ id, yaml })}\n${yaml}`;
}

export const sizeProblem = (characters: number): string | null => (characters > MOST ? afspraken.file.big(numberText(MOST)) : null);

export interface Taken {
  readonly id: string;
  readonly title: string;
  readonly agreements: number;
  readonly warnings: number;
  /** `there`: this text was here, nothing changed. `apart`: it stands beside a set of the same title that has another text. */
  readonly as: "new" | "there" | "apart";
}

/**
 * Takes a file in as a set of one's own, when all of it is right; otherwise nothing changes. What is here stays as it is: a file cannot show
 * that it is a later version of a set, so it stands beside it under a name of its own.
 */
export async function takeIn(
  text: string,
  { checkFile }: Pick<Writing, "checkFile">,
  kit: AgreementKit,
  framework: Framework,
  { saves, clock }: Pick<Ports, "saves" | "clock">,
): Promise<{ readonly answer: ImportAnswer; readonly taken?: Taken }> {
  const [line = "", from = ""] = FROM.exec(text) ?? [];
  const yaml = plainText(text.slice(line.length));
  const { file, complaints } = checkFile(yaml, kit, framework);
  const errors = complaints.filter(({ severity }) => severity === "error");
  if (!file?.set) return { answer: { ok: false, complaints: errors.map((one) => (line === "" ? one : { ...one, line: one.line + 1 })) } };
  const { title, set } = file;
  const told = { title, agreements: set.agreements.length, warnings: complaints.length };
  const records = await saves.records("afspraken");
  const mark = markOf(yaml);
  const there = records.find((one) => versionIn(one.id) !== null && markOf(one.yaml) === mark);
  if (there) return { answer: { ok: true }, taken: { ...told, id: there.id, as: "there" } };
  const known = ownSetsIn(records);
  const names = known.map(({ name }) => name);
  const wanted = nameIn(from) ?? freeName(file.id, []);
  const name = freeOf(wanted, names);
  // What was changed by hand after it was exported is not that version.
  const version = (markIn(from) ?? mark) === mark ? (versionIn(from) ?? 1) : 1;
  const id = versionId(name, version, yaml);
  await saves.keep("afspraken", { id, title, yaml, savedAt: clock.now() });
  return { answer: { ok: true }, taken: { ...told, id, as: known.some((one) => one.title === title) ? "apart" : "new" } };
}
