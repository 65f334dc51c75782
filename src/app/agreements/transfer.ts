import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import { LIMITS, numberText } from "../../content/limits.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Ports } from "../../runtime/ports.ts";
import type { ImportAnswer } from "../../ui/agreements/ImportPanel.tsx";
import { afspraken } from "../../ui/text/afspraken.ts";
import type { Writing } from "./load.ts";
import { freeName, keepVersion, nameIn, ownSetsIn } from "./ownSets.ts";

/** The first line of a file that was exported here: which set and version it was, so that attempts find it again. */
const MARK = /^# Uit Waterhaven: (eigen-[a-z0-9-]+)~(\d{1,5})\r?\n/u;
/** What a kept set may hold (recordSchemas). */
const MOST = Math.min(LIMITS.characters, 200_000);

export function exported(id: string, yaml: string): string {
  return /~\d+$/u.test(id) ? `# Uit Waterhaven: ${id}\n${yaml.replace(MARK, "")}` : yaml;
}

export const sizeProblem = (characters: number): string | null => (characters > MOST ? afspraken.file.big(numberText(MOST)) : null);

export interface Taken {
  readonly id: string;
  readonly title: string;
  readonly agreements: number;
  readonly warnings: number;
}

/** Takes a file in as a set of one's own, when all of it is right; otherwise nothing changes. */
export async function takeIn(
  text: string,
  { checkFile }: Pick<Writing, "checkFile">,
  kit: AgreementKit,
  framework: Framework,
  ports: Pick<Ports, "saves" | "clock">,
): Promise<{ readonly answer: ImportAnswer; readonly taken?: Taken }> {
  const [, from = "", version = "0"] = MARK.exec(text) ?? [];
  const yaml = text.replace(MARK, "");
  const { file, complaints } = checkFile(yaml, kit, framework);
  const errors = complaints.filter(({ severity }) => severity === "error");
  if (!file?.set) return { answer: { ok: false, complaints: errors.map((one) => (yaml === text ? one : { ...one, line: one.line + 1 })) } };
  const records = await ports.saves.records("afspraken");
  const wanted = nameIn(`${from}~1`);
  const known = ownSetsIn(records);
  const same = known.find(({ name, newest }) => name === wanted && newest?.yaml === yaml && newest.id === `${from}~${version}`);
  // The same set once more is the same set.
  const name =
    wanted ??
    freeName(
      file.id,
      known.map((one) => one.name),
    );
  const id = same?.newest?.id ?? (await keepVersion(ports, name, file.title, yaml, Number(version)));
  return { answer: { ok: true }, taken: { id, title: file.title, agreements: file.set.agreements.length, warnings: complaints.length } };
}
