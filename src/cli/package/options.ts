import { nearest } from "../../content/diagnostics.ts";
import { MODES, type Mode } from "../../domain/log.ts";
import { LMS_STANDARDS, type LmsStandard } from "../../runtime/lmsPort.ts";
import { oneOf, UsageError } from "../options.ts";

/** What packages somebody asks for. */
export interface PackageOptions {
  /** Ids; with `all` there are none. */
  readonly cases: readonly string[];
  /** A package of every case, one of the refreshers, and a course. */
  readonly all: boolean;
  /** A package of the refreshers; with `all` they are in the course too. */
  readonly flits: boolean;
  readonly standards: readonly LmsStandard[];
  readonly agreements?: string;
  /** Without it the learner chooses. */
  readonly mode?: Mode;
  /** Lowest total that passes, 0–100. */
  readonly threshold?: number;
  readonly json: boolean;
}

const FLAGS = ["--all", "--flits", "--json"] as const;
const VALUES = ["--case", "--for", "--agreements", "--mode", "--threshold"] as const;
const ALL_STANDARDS = "all";

/** Reads the words after the command. Everything that is wrong whatever the cases are is a usage error. */
export function parsePackageOptions(args: readonly string[]): PackageOptions {
  const { flags, values } = split(args);
  const last = (name: (typeof VALUES)[number]) => values[name]?.at(-1);
  const cases = [...new Set(values["--case"] ?? [])];
  const all = flags.has("--all");
  const flits = flags.has("--flits");
  if (cases.length === 0 && !all && !flits)
    throw new UsageError("Waarvan? Geef --case met de naam van een casus, --all voor alles, of --flits voor de opfrissers.");
  if (cases.length > 0 && all) throw new UsageError("Met --all krijg je al elke casus. Laat --case of --all weg.");
  const mode = last("--mode") === undefined ? undefined : oneOf("Modus", last("--mode") ?? "", MODES);
  const threshold = thresholdFrom(last("--threshold"), mode);
  if (mode !== undefined && cases.length === 0 && !all)
    throw new UsageError("Opfrissers kennen geen oefenen of toets. Laat --mode weg, of geef ook --case of --all.");
  const agreements = last("--agreements");
  return {
    cases,
    all,
    flits,
    standards: standardsFrom(values["--for"] ?? []),
    json: flags.has("--json"),
    ...(agreements === undefined ? {} : { agreements }),
    ...(mode === undefined ? {} : { mode }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

interface Words {
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Partial<Record<(typeof VALUES)[number], readonly string[]>>>;
}

function split(args: readonly string[]): Words {
  const flags = new Set<string>();
  const values: Partial<Record<(typeof VALUES)[number], string[]>> = {};
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? "";
    if (FLAGS.some((flag) => flag === word)) flags.add(word);
    else {
      const name = VALUES.find((known) => known === word);
      const value = args[++i];
      if (!name || value === undefined || value.startsWith("--"))
        throw new UsageError(`Onbekende of onvolledige optie “${word}”. Mogelijk: ${FLAGS.join(", ")}, ${VALUES.map((known) => `${known} …`).join(", ")}.`);
      (values[name] ??= []).push(value);
    }
  }
  return { flags, values };
}

function standardsFrom(asked: readonly string[]): readonly LmsStandard[] {
  const possible = [...LMS_STANDARDS, ALL_STANDARDS];
  if (asked.length === 0) throw new UsageError(`Voor welke leeromgeving? Geef --for. Mogelijk: ${possible.join(", ")}. Moodle leest scorm12.`);
  const known = asked.map((word) => oneOf("Standaard", word, possible));
  return LMS_STANDARDS.filter((standard) => known.includes(standard) || known.includes(ALL_STANDARDS));
}

function thresholdFrom(text: string | undefined, mode: Mode | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (mode !== "toets") throw new UsageError("Een grens om te slagen hoort bij een toets. Geef ook --mode toets, of laat --threshold weg.");
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number > 100) throw new UsageError(`“${text}” kan niet als grens. Geef een heel getal van 0 tot en met 100.`);
  return number;
}

/** Cases and the set of agreements must be there; a misspelling is told with what is near. */
export function checkNames({ cases, agreements }: PackageOptions, known: { readonly cases: readonly string[]; readonly sets: readonly string[] }): void {
  for (const id of cases) if (!known.cases.includes(id)) throw new UsageError(`${unknown("Casus", id, known.cases)} Mogelijk: ${known.cases.join(", ")}.`);
  if (agreements !== undefined && !known.sets.includes(agreements))
    throw new UsageError(
      `${unknown("Set afspraken", agreements, known.sets)} Mogelijk: ${known.sets.join(", ")}. Zet een eigen set eerst als bestand in de map afspraken bij de casussen.`,
    );
}

function unknown(what: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return `${what} “${word}” bestaat niet.${near === undefined ? "" : ` Bedoelde je “${near}”?`}`;
}
