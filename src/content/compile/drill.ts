import type { Drill } from "../../domain/drill.ts";
import type { Criterion } from "../../domain/framework.ts";
import type { Script } from "../../domain/scenario.ts";
import { gather, type Diagnostic } from "../diagnostics.ts";
import { placeIn, type Locator } from "../locate.ts";
import type { Path, Source } from "../readSource.ts";
import { flitsFile, type FlitsFile, type FlitsOption } from "../schema/flitsFile.ts";
import { validate } from "../schema/validate.ts";
import { doublesIn } from "../lint/doubles.ts";
import { compileScript } from "./script.ts";

/** Ids inside the script of every drill. */
export const DRILL_MOMENT = "keuze";
const MESSAGE = "bericht";

export interface CompiledDrill {
  readonly drill: Drill | null;
  /** As it was written; null when it does not fit the schema. */
  readonly file: FlitsFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A drill as a case of one decision and an ending, compiled by the compiler of cases. Its decision belongs to the step of the criterion that it
 * practises; of a criterion that does not exist the linter tells.
 */
export function compileDrill(source: Source, criteria: Readonly<Record<string, Criterion>>): CompiledDrill {
  const checked = validate(flitsFile, source);
  if (!checked.ok) return { drill: null, file: null, diagnostics: checked.diagnostics };
  const file = checked.value;
  const scripts: Script[] = [];
  const diagnostics = gather((report) => {
    for (const problem of doublesIn(source)) report(problem);
    const place = (path: Path) => source.locate(writtenAt(path));
    const route = [DRILL_MOMENT, "einde"];
    const script = compileScript({
      merged: asCase(file, criteria[file.criterion]),
      role: file.role,
      variant: "basis",
      route,
      locator: drillLocator(source),
      place,
      report,
    });
    if (script) scripts.push(script);
  });
  const [script] = scripts;
  const [first = "", second = ""] = file.feedback;
  const { id, innocent, criterion, tempter, helpline, channel } = file;
  const drill = script ? { id, innocent, criterion, feedback: [first, second] as const, tempter, helpline, channel, script } : null;
  return { drill, file, diagnostics };
}

/** The drill in the shape of a case file. */
function asCase(file: FlitsFile, criterion: Criterion | undefined): unknown {
  const { role, you, situation, place, ask } = file;
  return {
    id: file.id,
    version: 1,
    title: file.title,
    teaser: situation,
    phenomenon: file.phenomenon,
    channel: file.channel,
    location: place,
    source: { document: "eigen" },
    reviewed: file.reviewed,
    minutes: file.minutes,
    ...(file.warning === undefined ? {} : { warning: file.warning }),
    key: file.key,
    leerdoelen: criterion ? [criterion.objective] : [],
    // A few minutes, and never pass or fail (SPEC A23.3).
    roles: { [role]: "bijrol" },
    vars: {},
    klok: { from: file.time, until: file.time },
    cast: file.cast,
    facts: Object.fromEntries(Object.entries(file.facts).map(([id, value]) => [id, { value, known: [role] }])),
    messages: { [MESSAGE]: file.message },
    briefing: { [role]: { you, may: [], mayNot: [], situation, question: ask, place } },
    moments: [
      { id: DRILL_MOMENT, step: criterion?.step ?? "duiden", do: "choose", ask, message: MESSAGE, options: file.options.map(asChoice) },
      { id: "einde", step: "evalueren", do: "end" },
    ],
    endings: { klaar: { title: file.title, tone: "gemengd", text: file.feedback.join(" ") } },
  };
}

/** What the author means, as a judgement of a case; over a hard limit, or without criteria, the framework judges and the author gives the words. */
function asChoice({ id, text, grade, on, acts, law, because }: FlitsOption): unknown {
  const judge = on === undefined || grade === undefined ? {} : { judge: Object.fromEntries([on].flat().map((one) => [one, grade])) };
  return { id, text, ...judge, because, ...(acts ? { acts } : {}), ...(law ? { law } : {}) };
}

/** Where a part of that case was written. */
function writtenAt(path: Path): Path {
  const [first, , ...rest] = path;
  if (first === "moments" || first === "briefing") return rest;
  if (first === "messages") return ["message", ...rest];
  return first === "endings" ? ["feedback"] : path;
}

/** Finds places in a drill by the words of a case. */
export function drillLocator(source: Source): Locator {
  return {
    moment: (_id, ...steps) => placeIn(source, steps),
    shared: (first = "", ...steps) => {
      if (first === "messages") return placeIn(source, ["message", ...steps.slice(1)]);
      return placeIn(source, first === "endings" ? ["feedback"] : [first, ...steps]);
    },
    objective: () => placeIn(source, ["criterion"]),
    briefing: (_role, field) => placeIn(source, field === undefined || field === "question" ? ["ask"] : [field]),
    route: () => source.locate([]),
  };
}
